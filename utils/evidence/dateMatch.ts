/** Whether a date of the claim is a date of the article (evidence.md 3.4). */
import type { Anchor, DateMention, Season } from './dates';

/**
 * True when a date of the article, or the day it was published, agrees with the claim's in everything that the claim
 * says and the article does not leave open. A year equal to the year of publication, or a day within a week of it, counts
 * as found (evidence.md 3.3).
 */
export function dateFound(
  claim: DateMention,
  dates: readonly { date: DateMention }[],
  published: Anchor | null,
): boolean {
  if (published && agreesWithPublication(claim, published)) return true;
  return dates.some(({ date }) => datesAgree(claim, date));
}

/** True when a date of the article says what the claim's does, as far as both say it. */
export function datesAgree(claim: DateMention, date: DateMention): boolean {
  if (claim.day !== null) {
    // A day is only there when the article says that day; the year may be left out on either side.
    return date.day === claim.day && date.month === claim.month && same(claim.year, date.year);
  }
  if (claim.months !== null || date.months !== null) return same(claim.year, date.year) && sameMonths(claim, date);
  if (claim.year === null) return claim.month === null || date.month === claim.month;
  return (
    sameYear(claim, date) &&
    (claim.month === null || date.month === null || date.month === claim.month || date.relative) &&
    sameSeason(claim.season, date)
  );
}

/** "2023/24" is the same as itself, and has 2023 and 2024 in it. */
function sameYear(claim: DateMention, date: DateMention): boolean {
  if (claim.year === date.year)
    return claim.endYear === date.endYear || claim.endYear === null || date.endYear === null;
  if (claim.endYear !== null && date.endYear !== null) return false;
  return (
    (claim.endYear !== null && claim.endYear === date.year) || (date.endYear !== null && date.endYear === claim.year)
  );
}

/** The months that a season may be said of, the neighbouring ones included: nobody says where autumn ends. */
const SEASON_MONTHS: Readonly<Record<Season, readonly number[]>> = {
  vår: [2, 3, 4, 5, 6],
  sommar: [5, 6, 7, 8, 9],
  höst: [8, 9, 10, 11, 12],
  vinter: [11, 12, 1, 2, 3],
};

function sameSeason(claim: Season | null, date: DateMention): boolean {
  if (claim === null) return true;
  if (date.season !== null) return date.season === claim;
  return date.month === null || date.relative || SEASON_MONTHS[claim].includes(date.month);
}

/** A quarter or half of the year: itself, or what lies in it; a claim's own is open where the article says only the year. */
function sameMonths(claim: DateMention, date: DateMention): boolean {
  const [said, there] = [monthsOf(claim), monthsOf(date)];
  if (there === null) return claim.year !== null && date.year !== null;
  if (said === null) return true;
  if (claim.months && date.months)
    return said.length !== there.length ? said.some((one) => there.includes(one)) : said[0] === there[0];
  return said.some((month) => there.includes(month));
}

/** The months that a date may mean; null where it says none. */
function monthsOf({ months, month, season }: DateMention): readonly number[] | null {
  if (months) return Array.from({ length: months[1] - months[0] + 1 }, (_, at) => months[0] + at);
  if (month !== null) return [month];
  return season === null ? null : SEASON_MONTHS[season];
}

/** True for a date that the article says by the day of its publication: its year, or a day within a week of it. */
export function agreesWithPublication(claim: DateMention, published: Anchor): boolean {
  if (claim.day !== null && claim.month !== null) {
    const days = Math.abs((claim.month - published.month) * 30.4 + claim.day - published.day);
    return same(claim.year, published.year) && days <= 7;
  }
  if (claim.months !== null) return claim.year === published.year && published.month >= claim.months[0];
  return claim.year === published.year || (claim.year === null && claim.month === published.month);
}

function same(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b;
}
