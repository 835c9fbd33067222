/** What is no claim, and what a sloppy note means. */
import { describe, expect, it } from 'vitest';
import { noteCitations } from '../../../utils/claims/noteCitations';
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

it('a note that names several papers with their days cites each of them', () => {
  const of = (text: string) =>
    noteCitations([note('1', text)], 0).map(({ publication, date }) => `${publication} ${date}`);
  expect(of('DN 2024-03-01; SvD 2024-03-02')).toEqual(['DN 2024-03-01', 'SvD 2024-03-02']);
  expect(of('Sydsvenskan 5 mars 2024 samt Expressen 6 mars 2024.')).toEqual([
    'Sydsvenskan 2024-03-05',
    'Expressen 2024-03-06',
  ]);
  expect(of('DN och SvD 2024-03-02')).toEqual(['DN 2024-03-02']);
  expect(of('Socialstyrelsen och SKR, Lägesrapport 2024')).toHaveLength(1);
});
