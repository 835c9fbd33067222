/** Where things are drawn in the map of a motion: claims along its text, sources along time. Pure: shares of a width, 0–1. */
import type { ArticleSummary, ExaminedClaim, ExaminedMotion } from '../utils/review/types';
import type { Source } from '../utils/sources/types';

/**
 * Moves points apart that stand nearer than `gap`, as little as may be, in order and within 0–1. Where there is no room
 * for the gap it is made as wide as there is.
 * @param places ascending shares, 0–1
 */
export function spread(places: readonly number[], gap: number): number[] {
  const last = places.length - 1;
  if (last < 1) return [...places];
  const room = Math.min(gap, 1 / last);
  const out = [...places];
  for (let i = 1; i <= last; i++) out[i] = Math.max(out[i]!, out[i - 1]! + room);
  if (out[last]! > 1) out[last] = 1;
  for (let i = last - 1; i >= 0; i--) out[i] = Math.max(0, Math.min(out[i]!, out[i + 1]! - room));
  return out;
}

/**
 * Where the claims of a text are drawn along its map, and which of them (by index) with a shape. With more than `most`,
 * shapes would lie on each other until none can be told: then those without source are strokes at their true places, and
 * where the others alone are too many, these too.
 * @param gap the room a shape takes, a share of the line
 */
export function placesOf(
  claims: readonly Pick<ExaminedClaim, 'at' | 'status'>[],
  gap: number,
  most: number,
): { places: number[]; shaped: ReadonlySet<number> } {
  const places = claims.map(({ at }, nth) => at ?? nth / Math.max(1, claims.length - 1));
  const all = claims.map((_, nth) => nth);
  const sourced = all.filter((nth) => claims[nth]?.status !== 'uncited');
  const shaped = [all, sourced].find(({ length }) => length <= most) ?? [];
  const apart = spread(
    shaped.map((nth) => places[nth]!),
    gap,
  );
  shaped.forEach((nth, i) => (places[nth] = apart[i]!));
  return { places, shaped: new Set(shaped) };
}

/** "2025", "2025-02", "2025-02-18" or a date-time as a year with its fraction; null for what is no date. */
export function yearOf(date: string | null | undefined): number | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!found) return null;
  const [, year, month, day] = found;
  // The middle of a span that is not told nearer.
  const months = month === undefined ? 6 : Number(month) - 1 + (day === undefined ? 0.5 : (Number(day) - 1) / 31);
  return Number(year) + months / 12;
}

export interface DatedSource {
  source: Source;
  /** As exact as it is known. */
  date: string;
  year: number;
}

/** The motion's sources that have a date – of the article, else of the address, else of the citation – oldest first. */
export function datedSources(
  { claims }: Pick<ExaminedMotion, 'claims'>,
  sources: Source[],
  articles: Record<string, ArticleSummary>,
): { dated: DatedSource[]; undated: number } {
  const cited = new Map<number, string | null>();
  for (const claim of claims)
    claim.sources.forEach((index, nth) => {
      if (index === null || cited.get(index)) return;
      const date = articles[sources[index]?.id ?? '']?.published ?? sources[index]?.addressDate;
      cited.set(index, date ?? claim.citations[nth]?.date ?? null);
    });
  const all = [...cited].flatMap(([index, date]) => {
    const source = sources[index];
    return source ? [{ source, date, year: yearOf(date) }] : [];
  });
  const dated = all.filter((one): one is DatedSource => one.year !== null).sort((a, b) => a.year - b.year);
  return { dated, undated: all.length - dated.length };
}

export interface TimeScale {
  /** Whole years at either end. */
  from: number;
  to: number;
  /** A year with its fraction as a share of the line. */
  at(year: number): number;
}

/** A scale of whole years that holds all these; null without any. */
export function timeScale(years: readonly number[]): TimeScale | null {
  if (years.length === 0) return null;
  const from = Math.floor(Math.min(...years));
  const to = Math.floor(Math.max(...years)) + 1;
  return { from, to, at: (year) => (year - from) / (to - from) };
}

/** The item nearest a share of the width: what a click on the map means; -1 where there is none. */
export function nearest(places: readonly number[], at: number): number {
  return places.reduce(
    (best, place, i) => (best < 0 || Math.abs(place - at) < Math.abs(places[best]! - at) ? i : best),
    -1,
  );
}
