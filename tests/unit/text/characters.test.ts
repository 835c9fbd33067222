import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '../../../utils/evidence/lexemes';
import { tokens } from '../../../utils/evidence/words';
import { DIGIT, endOfRun, firstThree, firstTwo, kindAt, LETTER } from '../../../utils/text/characters';

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...'aåÖé12 .,-%\u00ad\u0301²ﬁ𝐀😀'), fc.string({ unit: 'binary', maxLength: 1 })),
});

describe('walking a text by the kind of its characters', () => {
  it('finds the words that Unicode’s classes find', () => {
    fc.assert(
      fc.property(text, (any) => {
        const words = [...any.matchAll(/[\p{L}\p{M}\p{N}\u00ad]+/gu)].map(([word]) => word);
        expect(tokens(any).map((token) => token.text)).toEqual(words.filter((word) => /[^\u00ad]/u.test(word)));
      }),
    );
  });

  it('finds the letters that number words are read from', () => {
    fc.assert(
      fc.property(text, (any) => {
        const words = [...any.matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase());
        expect(lex(any).flatMap((one) => (one.type === 'word' ? [one.text] : []))).toEqual(words);
      }),
    );
  });

  it('steps over letters outside the basic plane whole, and stands still where there is no run', () => {
    expect(endOfRun('𝐀𝐁c1', 0, LETTER)).toBe(5);
    expect(endOfRun('a1', 0, DIGIT)).toBe(0);
    expect(kindAt('a', 1)).toBe(0);
  });

  it('tells words by their beginnings, short ones too', () => {
    expect(firstTwo('tre')).toBe(firstTwo('tretton'));
    expect(firstTwo('t')).not.toBe(firstTwo('tr'));
    expect(firstThree('en')).not.toBe(firstThree('enh'));
    expect(firstThree('fem')).toBe(firstThree('femtio'));
  });
});
