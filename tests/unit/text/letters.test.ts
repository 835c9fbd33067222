import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { europeanLetters } from '../../../utils/text/letters';

describe('letters in patterns', () => {
  it('are those of Latin, Greek and Cyrillic script, alone and within a class', () => {
    const found = (text: string): string[] => text.match(europeanLetters(/[\p{L}\d-]+|\p{L}/gu)) ?? [];
    expect(found('Świdnik, Việt 4-ﬁl αβ Жук!')).toEqual(['Świdnik', 'Việt', '4-ﬁl', 'αβ', 'Жук']);
    expect('ökad öka'.match(europeanLetters(/öka(?!\p{L})/gu))).toHaveLength(1);
  });

  it('are the letters that Unicode has from A to the phonetic ones, and nothing that is no letter', () => {
    const pattern = europeanLetters(/^\p{L}$/u);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x2af }), (code) => {
        const sign = String.fromCharCode(code);
        expect(pattern.test(sign)).toBe(/\p{L}/u.test(sign));
      }),
      { numRuns: 1000 },
    );
  });

  it('leave the rest of a pattern and its flags as they are', () => {
    expect(europeanLetters(/a[bc]\d(?!\p{Lu})/giu)).toEqual(/a[bc]\d(?!\p{Lu})/giu);
  });
});
