import { describe, expect, it } from 'vitest';
import { needOfSource, scoreSentences } from '../../../utils/claims';
import { WINDOW } from '../../../utils/claims/needNet';
import { reasonsIn } from '../../../utils/claims/reasons';
import { RATINGS } from '../../../utils/claims/ratings.data';
import { WEIGHTS } from '../../../utils/claims/weights.data';

const context = { before: null, after: null, place: 0.5, tag: 'p' };
const need = (sentence: string): number => needOfSource(sentence, context).score;

describe('need of a source', () => {
  it.each([
    'Mellan 2015 och 2022 minskade antalet vårdplatser i Region Exempel från 900 till 640.',
    'Regeringen gav 2019 Provmyndigheten i uppdrag att granska upphandlingen.',
    'Andelen patienter som väntar mer än 90 dagar har fördubblats sedan 2018.',
  ])('is high for a fact that can be checked: %s', (sentence) => expect(need(sentence)).toBeGreaterThan(0.7));

  it.each([
    'Vi vill att regionen ska satsa mer på förebyggande arbete.',
    'Det är viktigt att alla får god vård i rätt tid.',
    'Därför bör regionen utreda frågan.',
    'Är det rimligt att det ska vara så?',
  ])('is low for a wish, a value, a demand or a question: %s', (sentence) => expect(need(sentence)).toBeLessThan(0.35));

  it('is none for headings, proposals and signatures', () => {
    const text = 'Antalet vårdplatser minskade från 900 till 640 mellan 2015 och 2022.';
    const tags = ['h2', 'heading', 'li.Frslagstext', 'p.Underskrifter'];
    expect(scoreSentences(tags.map((tag) => ({ tag, text })))).toEqual([0, 0, 0, 0]);
  });

  it('gives each sentence of a document one figure between 0 and 1', () => {
    const doc = ['Bakgrund', 'Kön växte 2022.', 'Vi bör agera.', ''].map((text, i) => ({ tag: i ? 'p' : 'h1', text }));
    const scores = scoreSentences(doc);
    expect(scores).toHaveLength(4);
    for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
    expect(scores[1]).toBeGreaterThan(scores[2]!);
    expect(scoreSentences([])).toEqual([]);
  });

  it('keeps its weights and ratings small enough to carry along, a vector for each piece and a window for each unit', () => {
    const { pieces, vectors, windows, size, units } = WEIGHTS.net;
    expect(JSON.stringify(WEIGHTS).length).toBeLessThan(900_000);
    expect(RATINGS.length).toBeLessThan(820_000);
    expect(vectors).toHaveLength(pieces.split('\t').length * size);
    expect(windows).toHaveLength(WINDOW * size * units);
  });

  it('takes long text of any kind in a time that grows with its length', () => {
    const doc = Array.from({ length: 2000 }, (_, i) => ({
      tag: 'p',
      text: `Under ${1990 + (i % 30)} ökade antalet provade ärenden i Region Exempel, som redan var högt, med ${i} procent, och det bör minska.`,
    }));
    const started = performance.now();
    scoreSentences(doc);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('reasons', () => {
  it.each([
    ['Kostnaden blev 14 miljoner.', 'number'],
    ['Var tredje patient fick vänta.', 'number'],
    ['Kön är längst i landet.', 'comparison'],
    ['Det ledde till att avdelningen stängdes på grund av brist.', 'cause'],
    ['Avdelningen har stängts.', 'event'],
    ['I fjol gick Region Exempel med underskott.', 'actor'],
    ['Forskning visar att sömn hjälper.', 'research'],
    ['Hon sade: ”Det här kommer aldrig att gå bra för oss.”', 'quotation'],
    ['Detta är förbjudet enligt lag.', 'law'],
    ['Antalet besök har ökat kraftigt.', 'trend'],
  ] as const)('%s: %s', (sentence, reason) => expect(reasonsIn(sentence)).toContain(reason));

  it('takes years, paragraphs and document numbers for no figures', () => {
    expect(reasonsIn('Så var det 2018.')).not.toContain('number');
    expect(reasonsIn('Det står i prop. 2018/19:105.')).not.toContain('number');
    expect(reasonsIn('Det följer av 3 kap. 1 §.')).not.toContain('number');
  });
});
