import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbForm, wordClasses } from '../../../utils/claims/lexicon';
import { predicateOf } from '../../../utils/claims/predicate';
import { assertionOf, predicateFeatures } from '../../../utils/claims/predicateFeatures';
import { tokensIn } from '../../../utils/claims/tokens';

const predicate = (text: string) => predicateOf(text, wordClasses());
const featuresOf = (text: string) => predicateFeatures(assertionOf(text, tokensIn(text.toLowerCase()), wordClasses()));

describe('what a sentence asserts', () => {
  it.each([
    ['När kön växte, bör regionen ha svarat.', 'should', 'body', 'clause'],
    ['Regeringen beslutade att kön ska minska.', 'verb', 'gov', 'subject'],
    ['Patienterna, som har rätt till vård, kan vänta.', 'can', 'group', 'subject'],
    ['Antalet turer har halverats.', 'have', 'quantity', 'subject'],
    ['För att minska kön anställde regionen fler.', 'verb', 'body', 'clause'],
    ['Därför vill vi bygga ut.', 'verb', 'own', 'adverb'],
    ['I fjol avslöjade Provtidningen felet.', 'verb', 'other', 'phrase'],
    ['Att vänta är dyrt.', 'be', 'clause', 'clause'],
    ['Salt', 'none', 'other', 'none'],
  ] as const)('%s: %s of %s after %s', (text, finite, subject, fronted) =>
    expect(predicate(text)).toMatchObject({ finite, subject, fronted }),
  );

  it('takes the verb that an auxiliary asks for, not the auxiliary, for the meaning', () => {
    expect(predicate('Antalet har ökat.').classes).toContain('change');
    expect(predicate('Kraven bör skärpas.')).toMatchObject({ finite: 'should', passive: true });
    expect(predicate('Utredningen visar att kön växer.').classes).toContain('say');
  });

  it('takes a word after an article or a preposition for no verb', () => {
    expect(predicate('De ökade kostnaderna drabbar alla.').classes).toContain('cause');
    expect(predicate('Genom minskade utsläpp sparas pengar.').others).toEqual([]);
  });

  it('tells a judgement from a cause after the same copula', () => {
    expect(predicate('Det är oacceptabelt.').complement).toBe('badness');
    expect(predicate('Bristen är en viktig orsak till kön.').complement).toBe('cause');
  });

  it('keeps what is judged beside the judgement', () => {
    const features = featuresOf('Det är oroande att kön har vuxit.');
    expect(features.get('PCO:have')).toBe(1);
  });

  it('says "none" of no words, and takes any text', () => {
    expect(predicate('')).toMatchObject({ finite: 'none', subject: 'none', others: [] });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const value of featuresOf(text).values()) {
          expect(value > 0 && value <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('the word lists', () => {
  it.each([
    ['ökade', 'past', false],
    ['krävdes', 'past', true],
    ['infört', 'supine', false],
    ['ges', 'present', true],
    ['utsättas', 'infinitive', true],
    ['minska', 'infinitive', false],
    ['leder', 'present', false],
  ] as const)('%s is a verb form: %s', (word, tense, passive) =>
    expect(verbForm(word)).toMatchObject({ tense, passive }),
  );

  it('know a compound by its end and an inflected form by its stem', () => {
    const classesOf = wordClasses();
    expect(classesOf('provmyndigheten')).toContain('body');
    expect(classesOf('kundundersökningar')).toContain('document');
    expect(classesOf('oacceptabelt')).toContain('badness');
    expect([...classesOf('xyzzy')]).toEqual([]);
  });

  it('give the same answer for a word met before', () => {
    const classesOf = wordClasses();
    expect(classesOf('regionen')).toBe(classesOf('regionen'));
  });
});
