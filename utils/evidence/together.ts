/** Whether the claim's numbers stand where its words do. */
import type { Coverage } from './coverage';
import type { Window } from './windows';
import { strengthWithin, type Standing } from './standing';

/**
 * none: the claim has no number · shown: all stand in or beside the best passage, or several in those shown · apart: some
 * stand elsewhere, and so perhaps of something else.
 */
export type NumbersShown = 'none' | 'shown' | 'apart';

/** Counts up to here stand in too many texts to tell anything alone (evidence.md 3.3). */
export const SMALL_COUNT = 31;

/** How the numbers of a claim stand in the passages shown of each article that it was weighed against (`shown`: best first). */
export function numbersShown(readings: readonly { coverage: Coverage; shown: readonly Window[] }[]): NumbersShown {
  const rows = readings[0]?.coverage.rows ?? [];
  const numbers = [...rows.keys()].filter(
    (at) => rows[at]!.as === 'number' && readings.some(({ coverage }) => coverage.rows[at]!.weight > 0),
  );
  const near = (at: number, windows: number) =>
    readings.some(({ coverage, shown }) =>
      shown.slice(0, windows).some((window) => standsNear(coverage.rows[at]!, window)),
    );
  const unsaid = (at: number) => readings.some(({ coverage }) => coverage.rows[at]!.unsaid);
  const sought = numbers.filter((at) => !unsaid(at) || near(at, 1));
  if (sought.length === 0) return 'none';
  const stands = (windows: number) => sought.every((at) => near(at, windows));
  const several = sought.length > 1;
  return stands(1) || (several && stands(3)) ? 'shown' : 'apart';
}

/** How far outside a passage a number may stand and still belong to it: news gives a sentence to each figure. */
const REACH = 2;

function standsNear(number: Standing, { from, to }: Window): boolean {
  return strengthWithin(number, from - REACH, to + REACH) === 1;
}
