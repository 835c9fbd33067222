import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoteHeading } from '../../../utils/text/noteHeading';
import { notesInLine } from '../../../utils/text/notesInLine';

const cutAt = (text: string): string[] => {
  const cuts = notesInLine(text);
  return cuts.map((from, at) => text.slice(from, cuts[at + 1]).trim());
};

describe('notes one after another in a paragraph', () => {
  it.each([
    ['Källor: 1. SOU 2020:23 2. Provbladet 2021', ['1. SOU 2020:23', '2. Provbladet 2021']],
    ['Noter: [1] https://a.se [2] Rapport 2019, s. 3', ['[1] https://a.se', '[2] Rapport 2019, s. 3']],
    ['1 https://a.se/x 2 https://b.se/y', ['2 https://b.se/y']],
    ['1) https://a.se 2) https://b.se 3) https://c.se', ['2) https://b.se', '3) https://c.se']],
  ])('%s', (text, items) => expect(cutAt(text)).toEqual(items));
  it.each([
    '1. Planera 2. Utreda 3. Följa upp',
    'Vi vill 1) planera 2) utreda https://a.se',
    'Källor: SOU 2020:23 s. 1 2 och 3',
    '1. https://a.se',
    '',
  ])('none in: %s', (text) => expect(notesInLine(text)).toEqual([]));
  it('takes any text, and cuts it in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cuts = notesInLine(`Källor: 1. 2020 ${text}`);
        expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
      }),
    );
  });
});

it.each(['Källor', 'Noter:', '4. Referenser', 'Källor och noter', 'Fotnoter', 'Källhänvisningar'])(
  '“%s” heads notes',
  (text) => expect(isNoteHeading(text)).toBe(true),
);
it.each(['Noterna visar att kön växer', 'Källan till problemet', 'Bakgrund', ''])('“%s” does not', (text) =>
  expect(isNoteHeading(text)).toBe(false),
);
