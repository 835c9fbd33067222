/** Whether every clause of a claim has something of it in the passages: half a claim is easily taken for the whole. */
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { Window } from './windows';
import { SURE, strengthWithin } from './standing';

/** A stretch of a text that asserts something; `adds`: the word before it adds it to what was said ("och", "men"). */
export interface Clause {
  start: number;
  end: number;
  adds: boolean;
}

/** Where one assertion ends and the next may begin; "barn- och ungdomsvård" is one word. */
const CUTS = /,\s|(?<!-)\s(?:och|men|medan|samtidigt|trots|sedan|efter|när|eftersom|därför|mot)\s/gu;
const ADDS = /^,?\s*(?:och|men|samt|medan|samtidigt)\s/u;
/** Weight of about two rare words: a shorter clause asserts too little to be missed. */
const LEAST_WEIGHT = 14;
/** A clause with less of it in the passages than this stands nowhere … */
const ABSENT_BELOW = 0.25;
/** … and one that adds something, has no number and has a rare word that stands nowhere, with less than this. */
const ADDED_ABSENT_BELOW = 0.5;
/** Weight (0–10) of a rare word: of those beyond the 5 400 commonest (rarity.ts). */
const RARE = 9;

type Readings = readonly { coverage: Coverage; shown: readonly Window[] }[];

/** The clauses of a text, in order; together they are the whole of it. */
export function clausesOf(text: string): Clause[] {
  const cuts = [0, ...Array.from(text.matchAll(CUTS), (match) => match.index), text.length];
  return cuts.slice(1).map((end, at) => ({ start: cuts[at]!, end, adds: ADDS.test(text.slice(cuts[at]!, end)) }));
}

/** The clause that the given offset of the text stands in; the whole text for one behind it. */
export function clauseAround(offset: number, text: string): Clause {
  const clauses = clausesOf(text);
  return (
    clauses.find(({ start, end }) => offset >= start && offset < end) ?? { start: 0, end: text.length, adds: false }
  );
}

/** True when a clause of the claim has next to nothing in the passages shown of any article. */
export function clauseAbsent(claim: PreparedClaim, readings: Readings): boolean {
  // How much of it must stand of a claim that is one clause, its label says (labels.ts).
  if (claim.clauses.length === 1) return false;
  return claim.clauses.some((clause) => {
    let weight = 0;
    let standing = 0;
    let lacking = false;
    claim.words.forEach((word, row) => {
      if (!within(word, clause)) return;
      weight += word.weight;
      standing += word.weight * surest(row, readings);
      lacking ||= word.weight >= RARE && readings.every(({ coverage }) => coverage.rows[row]!.sentences.length === 0);
    });
    const counted = [...claim.numbers, ...claim.dates].some((figure) => within(figure, clause));
    if (clause.adds && lacking && !counted && standing < weight * ADDED_ABSENT_BELOW) return true;
    return weight >= LEAST_WEIGHT && standing < weight * ABSENT_BELOW;
  });
}

function within({ start }: { start: number }, clause: Clause): boolean {
  return start >= clause.start && start < clause.end;
}

/** How surely a word stands in the passages shown; what is only a part or a kind of it says nothing of the clause. */
function surest(row: number, readings: Readings): number {
  let most = 0;
  for (const { coverage, shown } of readings) {
    for (const { from, to } of shown) most = Math.max(most, strengthWithin(coverage.rows[row]!, from, to));
  }
  return most >= SURE ? most : 0;
}
