/** How much a word tells, from how rare it is (evidence.md 3.2). */
import { STEMS_BY_RANK } from './ranks.data';

const RANKS: ReadonlyMap<string, number> = new Map(STEMS_BY_RANK.split(' ').map((stem, rank) => [stem, rank]));
/** What a word outside the list counts as. */
const UNKNOWN_RANK = 14_000;

/** Weight 0–10 of a stem: log(2 + rank) / log(14 002) × 10, a stem outside the 10 000 commonest words 10. */
export function rarity(stem: string): number {
  return (Math.log(2 + (RANKS.get(stem) ?? UNKNOWN_RANK)) / Math.log(UNKNOWN_RANK + 2)) * 10;
}

/** True for a stem among the 10 000 commonest words: a capital letter on it says little. */
export function isCommonStem(stem: string): boolean {
  return RANKS.has(stem);
}
