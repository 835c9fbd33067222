import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, parseDates } from '../../../utils/evidence/dates';
import { dateFound } from '../../../utils/evidence/dateMatch';

const anchor = anchorOf('2024-05-14');
const only = (text: string) => {
  const dates = parseDates(text, anchor);
  expect(dates, text).toHaveLength(1);
  return dates[0]!;
};
/** The dates of a text as an article keeps them. */
const datesOf = (text: string) => parseDates(text, anchor).map((date) => ({ date }));
const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

describe('dates (evidence.md 3.3, 3.4)', () => {
  it.each([
    ['den 12 november 2024', 2024, 11, 12],
    ['12 nov. 2024', 2024, 11, 12],
    ['den 12 november', null, 11, 12],
    ['12 nov.', null, 11, 12],
    ['2024-11-16', 2024, 11, 16],
    ['3/1 2024', 2024, 1, 3],
    ['i november 2024', 2024, 11, null],
    ['den första december 2024', 2024, 12, 1],
    ['år 2019', 2019, null, null],
    ['2021 års', 2021, null, null],
  ])('reads %s', (text, year, month, day) => {
    expect(only(text)).toMatchObject({ year, month, day, relative: false });
  });

  it('reads a winter or school year with both its years, but no official number', () => {
    expect(only('läsåret 2023/24')).toMatchObject({ year: 2023, endYear: 2024 });
    expect(only('vintern 2023/24')).toMatchObject({ year: 2023, season: 'vinter' });
    expect(parseDates('prop. 2017/18:83', anchor)).toEqual([]);
    const [year] = parseDates('läsåret 2023/24', anchor);
    expect(dateFound(year!, datesOf('vintersäsongen 2023/24'), null)).toBe(true);
    expect(dateFound(year!, datesOf('hösten 2023'), null)).toBe(true);
    expect(dateFound(year!, datesOf('läsåret 2021/22'), null)).toBe(false);
  });

  it('reads a season with its year', () => {
    expect(only('hösten 2023')).toMatchObject({ year: 2023, season: 'höst' });
  });

  it.each([
    ['i fjol', 2023],
    ['förra året', 2023],
    ['i år', 2024],
    ['nästa år', 2025],
    ['för tre år sedan', 2021],
    ['för 16 år sedan', 2008],
    ['i höstas', 2023],
    ['i våras', 2024],
    ['förra hösten', 2023],
    ['förra veckan', 2024],
    ['i december', 2023],
  ])('resolves %s against the day of the text', (text, year) => {
    expect(only(text)).toMatchObject({ year, relative: true });
  });

  it('leaves relative dates alone without a day to resolve them against', () => {
    expect(parseDates('i fjol och för tre år sedan', null)).toEqual([]);
  });

  it.each(['2 150 personer', '2021:59', 'prop. 2017/18:83', '2 000 kronor', '12 024 kronor', '2000 kronor', '2020,5'])(
    'sees no date in %s',
    (text) => {
      expect(parseDates(text, anchor)).toEqual([]);
    },
  );

  it('reads every written day back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1950, max: 2049 }),
        (day, month, year) => {
          const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          for (const text of [`den ${day} ${MONTHS[month]} ${year}`, iso, `${day}/${month + 1} ${year}`]) {
            expect(parseDates(text, null)).toMatchObject([{ year, month: month + 1, day }]);
          }
        },
      ),
    );
  });
});

describe('a claim’s date in an article', () => {
  const found = (claim: string, article: string) =>
    dateFound(parseDates(claim, anchorOf('2025-02-10'))[0]!, datesOf(article), anchor);

  it('is there when the article says it relative to its own day', () => {
    expect(found('2023', 'Regionen förlorade pengar i fjol.')).toBe(true);
    expect(found('2021', 'Så var det inte för tre år sedan.')).toBe(true);
  });
  it('is there when it is the year or the week of publication', () => {
    expect(found('2024', 'Inget årtal alls.')).toBe(true);
    expect(found('den 16 maj 2024', 'Inget datum alls.')).toBe(true);
  });
  it('is not there when only another year or day is', () => {
    expect(found('2011', 'En studie från 2021.')).toBe(false);
    expect(found('den 28 mars', 'Svaren ska vara inne den 14 mars.')).toBe(false);
  });
  it('is told from a wrong year though the month agrees', () => {
    expect(found('mars 2022', 'Utredningen tillsattes i mars 2023.')).toBe(false);
  });
});
