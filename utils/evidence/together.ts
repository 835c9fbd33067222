/** Whether the claim's numbers stand where its words do. */
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { NumberMention } from './mention';
import type { Window } from './windows';
import { strengthWithin, type Standing } from './standing';

/**
 * none: the claim has no number · telling: all stand in or beside the best passage, one at least that is no small count, or two ·
 * small: the only one is a small count, and it stands there · apart: some stand elsewhere, and so perhaps of something
 * else.
 */
export type NumbersShown = 'none' | 'telling' | 'small' | 'apart';

/** Counts up to here stand in too many texts to tell anything alone (evidence.md 3.3). */
export const SMALL_COUNT = 31;

/** How the numbers of a claim stand in the passages shown of each article (`shown`: best first). */
export function numbersShown(
  claim: PreparedClaim,
  readings: readonly { coverage: Coverage; shown: readonly Window[] }[],
): NumbersShown {
  const rows = readings[0]?.coverage.rows ?? [];
  const numbers = [...rows.keys()].filter(
    (at) => rows[at]!.as === 'number' && readings.some(({ coverage }) => coverage.rows[at]!.weight > 0),
  );
  if (numbers.length === 0) return 'none';
  const stands = (windows: number) =>
    numbers.every((at) =>
      readings.some(({ coverage, shown }) =>
        shown.slice(0, windows).some((window) => standsNear(coverage.rows[at]!, window)),
      ),
    );
  const several = numbers.length > 1;
  if (!stands(1) && !(several && stands(3))) return 'apart';
  return several || claim.numbers.some(tells) ? 'telling' : 'small';
}

/** How far outside a passage a number may stand and still belong to it: news gives a sentence to each figure. */
const REACH = 2;

function standsNear(number: Standing, { from, to }: Window): boolean {
  return strengthWithin(number, from - REACH, to + REACH) === 1;
}

function tells(number: NumberMention): boolean {
  if (Number.isNaN(number.value)) return false;
  // "en tredjedel" tells as much as "33 procent".
  if (number.kind === 'share') return true;
  if (number.soft) return false;
  return number.value > SMALL_COUNT || number.dimension === 'money' || number.dimension === 'percent';
}
