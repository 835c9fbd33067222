/** What is no claim, and what a sloppy note means. */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../utils/claims';
import { meantNote } from '../../../utils/claims/noteCitations';
import { motionPart, note } from './motionPart';

describe('nothing is claimed', () => {
  it('by a line of links', () => {
    const text = 'Motionen som PDF Fullmäktige 2023-09-20';
    const links = [
      { start: 0, end: 16, href: 'https://exempel.se/doc/1.pdf' },
      { start: 17, end: text.length, href: 'https://exempel.se/meeting/1' },
    ];
    expect(findClaims(motionPart([{ text, links }]))).toEqual([]);
  });
  it('by a table’s figures and labels, or a name on a line', () => {
    expect(
      findClaims(
        motionPart([
          { text: '1 200 väntande 2022', kind: 'cell' },
          { text: '71 %', kind: 'cell' },
          { text: 'Inom 30 dagar', kind: 'cell' },
          'Region Testmark',
        ]),
      ),
    ).toEqual([]);
  });
});

it('“Ibid.” means the note before, also where that one has no address', () => {
  const notes = [note('1', 'Trafikverket 2020:114'), note('2', 'Ibid., p. 4'), note('3', 'A.a. s. 12')];
  expect(meantNote(notes, 1)).toBe(0);
  expect(meantNote(notes, 2)).toBe(0);
});

it('a mark on a figure has the thing counted in its claim', () => {
  const part = motionPart(['Regionen placerade ut 350⟦1⟧ hjärtstartare i byar.'], [note('1', 'https://exempel.se/a')]);
  expect(findClaims(part)[0]!.text).toBe('Regionen placerade ut 350 hjärtstartare i byar');
});
