/** Whether every clause of a claim has something of it in the passages: half a claim is easily taken for the whole. */
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { Window } from './windows';
import { strengthWithin } from './standing';

/** Where one assertion ends and the next may begin. */
const CUTS = /,\s|\s(?:och|men|medan|samtidigt|trots|sedan|efter|när|eftersom|därför|mot)\s/gu;
/** Weight of about two rare words: a shorter clause asserts too little to be missed. */
const LEAST_WEIGHT = 14;
/** A clause with less of it in the passages than this stands nowhere. */
const ABSENT_BELOW = 0.25;

/** Where the clauses of a claim's text end, in order; its own end is the last. */
export function clauseEnds(text: string): number[] {
  return [...Array.from(text.matchAll(CUTS), (match) => match.index), text.length];
}

/** True when a clause of the claim has next to nothing in the passages shown of any article. */
export function clauseAbsent(
  claim: PreparedClaim,
  readings: readonly { coverage: Coverage; shown: readonly Window[] }[],
): boolean {
  let from = 0;
  for (const to of claim.clauseEnds) {
    let weight = 0;
    let standing = 0;
    claim.words.forEach((word, at) => {
      if (word.start < from || word.start >= to) return;
      weight += word.weight;
      standing += word.weight * strongest(at, readings);
    });
    if (weight >= LEAST_WEIGHT && standing < weight * ABSENT_BELOW) return true;
    from = to;
  }
  return false;
}

function strongest(row: number, readings: readonly { coverage: Coverage; shown: readonly Window[] }[]): number {
  let most = 0;
  for (const { coverage, shown } of readings) {
    for (const { from, to } of shown) most = Math.max(most, strengthWithin(coverage.rows[row]!, from, to));
  }
  return most;
}
