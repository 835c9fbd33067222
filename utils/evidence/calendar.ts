/** What the words for parts of a year and for years relative to a text's own mean (evidence.md 3.4). */
import type { Anchor, Season } from './dates';
import { ORDINALS } from './numberWords';

/** The season a word is for ("våren", "höstterminen", "ht", "årsskiftet"); null for other words. */
export function season(name: string | undefined): Season | null {
  const lower = (name ?? '').toLowerCase();
  if (lower.startsWith('vår') || lower === 'vt') return 'vår';
  if (lower.startsWith('som')) return 'sommar';
  if (lower.startsWith('höst') || lower === 'ht') return 'höst';
  return lower.startsWith('vint') || lower === 'årsskiftet' ? 'vinter' : null;
}

/** The months of a quarter (`parts` 4) or half (2) of the year, by its ordinal or number; null for one that is not. */
export function partOfYear(which: string, parts: 2 | 4): [number, number] | null {
  const lower = which.toLowerCase();
  const last = lower === 'sista' ? parts : null;
  const at = last ?? (/^\d/u.test(lower) ? Number.parseInt(lower, 10) : ORDINALS.indexOf(lower) + 1);
  const length = 12 / parts;
  return at >= 1 && at <= parts ? [(at - 1) * length + 1, at * length] : null;
}

/** Months of the year said, else of the one nearest to the text's date; null where neither is known. */
export function inYear(months: [number, number] | null, said: string | undefined, anchor: Anchor | null) {
  if (!months || (said === undefined && !anchor)) return null;
  return said === undefined
    ? { months, year: nearestYear(months[1], anchor!), relative: true }
    : { months, year: Number(said) };
}

/** Years from the text's own that a relative expression means. */
export function offset(which: string): number {
  const lower = which.toLowerCase();
  if (lower.startsWith('i år') || lower === 'årets') return 0;
  if (lower === 'året innan' || lower === 'året före' || lower === 'året dessförinnan') return -2;
  return lower.startsWith('nästa') || lower === 'året därpå' || lower === 'året efter' ? 1 : -1;
}

const SEASON_BEGINS: Record<Season, number> = { vår: 3, sommar: 6, höst: 9, vinter: 12 };

/** The year of the season that was last when the text was written. */
export function lastSeason(name: Season | null, anchor: Anchor): number {
  if (!name) return anchor.year;
  if (name === 'vinter') return anchor.year;
  return anchor.month > SEASON_BEGINS[name] ? anchor.year : anchor.year - 1;
}

/** The year of "förra sommaren": the year before, since this year's is "i somras"; a winter is the last one. */
export function seasonBefore(name: Season | null, anchor: Anchor): number {
  return name === 'vinter' ? lastSeason(name, anchor) : anchor.year - 1;
}

/** The year of the season that comes next after the text was written; one that has begun is the next year's. */
export function nextSeason(name: Season | null, anchor: Anchor): number {
  return name && anchor.month >= SEASON_BEGINS[name] ? anchor.year + 1 : anchor.year;
}

/** The month before the text's own. */
export function previousMonth(anchor: Anchor): { year: number; month: number } {
  return anchor.month === 1 ? { year: anchor.year - 1, month: 12 } : { year: anchor.year, month: anchor.month - 1 };
}

/** The year of a month named alone: the one nearest to the text's date. */
export function nearestYear(named: number | null, anchor: Anchor): number {
  if (named === null) return anchor.year;
  const distance = named - anchor.month;
  if (distance > 6) return anchor.year - 1;
  return distance < -6 ? anchor.year + 1 : anchor.year;
}
