/** Whether every clause of a claim has something of it in a best passage: half a claim is easily taken for the whole. */
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { Window } from './windows';
import { strengthWithin } from './standing';

/** A stretch of a text that asserts something; `adds`: the word before it adds it to what was said ("och", "men"). */
export interface Clause {
  start: number;
  end: number;
  adds: boolean;
}

/** Where one assertion ends and the next may begin; "barn- och ungdomsvård" is one word. */
const CUTS = /,\s|(?<!-)\s(?:och|men|medan|samtidigt|trots|sedan|efter|när|eftersom|därför|mot)\s/gu;
const ADDS = /^,?\s*(?:och|men|samt|medan|samtidigt)\s/u;
/** Weight of a rare word: a clause of less asserts too little to be missed. */
const LEAST_WEIGHT = 10;
/** A clause with less of it in the best passage than this is said nowhere: in others its words stand by chance … */
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

/** A clause that goes on without a subject of its own ("men planerar ingen åtgärd"). */
const GOES_ON =
  /^,?\s*(?:och|men)\s+(?:\p{L}+(?:[aeiouyåäö]r|de|te)|får|gör|går|ger|tar|ser|står|fick|gick|tog|gav|såg|stod)\s/u;

/** A clause that tells of a word before it, and one that takes up again after it ("Stationen, som är liten, blir kvar"). */
const TOLD_OF = /^,\s(?:som|vilken|vilket|vilka|där|vars)\s/u;
const TAKES_UP = /^,\s(?:\p{L}+(?:[aeiouyåäö]r|de|te|as)|får|gör|går|ger|tar|ser|står|fick|gick|tog|gav|såg|stod)\s/u;

/** The clause that the offset stands in, with the one before it that has its subject where it has none of its own. */
export function assertionAround(offset: number, text: string): Clause {
  const clause = clauseAround(offset, text);
  if (clause.start === 0) return clause;
  const said = text.slice(clause.start, clause.end);
  if (TAKES_UP.test(said)) {
    const told = clauseAround(clause.start - 1, text);
    if (told.start > 0 && TOLD_OF.test(text.slice(told.start, told.end)))
      return { ...clause, start: clauseAround(told.start - 1, text).start };
  }
  if (!GOES_ON.test(said)) return clause;
  return { ...clause, start: clauseAround(clause.start - 1, text).start };
}

/** True when a clause of the claim has next to nothing in the best passage of any article. */
export function clauseAbsent(claim: PreparedClaim, readings: Readings): boolean {
  // How much of it must stand of a claim that is one clause, its label says (labels.ts).
  if (claim.clauses.length === 1) return false;
  return claim.clauses.some((clause) => {
    const rows = claim.words.flatMap((word, row) => (within(word, clause) ? [row] : []));
    const weight = rows.reduce((sum, row) => sum + claim.words[row]!.weight, 0);
    const standing = Math.max(...readings.map((reading) => standingIn(rows, claim, reading)));
    const lacking = rows.some(
      (row) =>
        claim.words[row]!.weight >= RARE &&
        readings.every(({ coverage }) => coverage.rows[row]!.sentences.length === 0),
    );
    const counted = [...claim.numbers, ...claim.dates].some((figure) => within(figure, clause));
    if (clause.adds && lacking && !counted && standing < weight * ADDED_ABSENT_BELOW) return true;
    return weight >= LEAST_WEIGHT && standing < weight * ABSENT_BELOW;
  });
}

function within({ start }: { start: number }, clause: Clause): boolean {
  return start >= clause.start && start < clause.end;
}

/** Weight of the claim's words in the given rows that stands in an article's best passage. */
function standingIn(
  rows: readonly number[],
  claim: PreparedClaim,
  { coverage, shown: [best] }: Readings[number],
): number {
  if (!best) return 0;
  return rows.reduce(
    (sum, row) => sum + claim.words[row]!.weight * strengthWithin(coverage.rows[row]!, best.from, best.to),
    0,
  );
}
