import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../utils/text/matches';

const plain = (matches: Iterable<RegExpMatchArray>) => Array.from(matches, ({ index, 0: text }) => ({ index, text }));

describe('every match of a pattern', () => {
  it('is what matchAll gives, also of an empty match and beside a letter of two units', () => {
    const patterns = [/a+/gu, /b*/gu, /(?<=a)/gu, /[^a]/gu, /\p{L}{2}/gu];
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'å', '𐐀', ' ') }),
        fc.constantFrom(...patterns),
        (text, pattern) => {
          expect(plain(matchesOf(pattern, text))).toEqual(plain(text.matchAll(pattern)));
        },
      ),
    );
  });

  it('begins anew with each text, also where the last one was left in the middle', () => {
    const pattern = /x/gu;
    expect(matchesOf(pattern, 'x x').length).toBe(2);
    pattern.exec('x x');
    expect(matchesOf(pattern, 'x').length).toBe(1);
    expect(matchesOf(pattern, 'y')).toEqual([]);
  });
});
