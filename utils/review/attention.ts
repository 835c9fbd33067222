/** Which claims deserve a look: the number on the badge and the view that opens first. */
import { SHOWN_UNCITED } from '../claims/shown';
import type { CheckLabel } from '../evidence/types';
import type { Reviews } from './review';
import type { ExaminedClaim, TabState } from './types';

/** Labels that say "look here"; a source not checked yet or not readable is no remark on the claim. */
const TO_LOOK_AT: ReadonlySet<CheckLabel> = new Set([
  'not-found',
  'number-missing',
  'name-missing',
  'other-place',
  'quote-missing',
  'dead',
]);

/** The uncited claims that are listed at first, at most SHOWN_UNCITED a motion, the surest first. */
export function shownUncited(claims: ExaminedClaim[]): ExaminedClaim[] {
  return claims
    .filter((claim) => claim.status === 'uncited' && claim.coveredBy === null)
    .sort((a, b) => b.need - a.need)
    .slice(0, SHOWN_UNCITED);
}

/** True when there is something about the claim to answer: no source, a mark that leads nowhere, or something not found. */
export function isFlagged(claim: ExaminedClaim, checks: TabState['checks']): boolean {
  return (
    (claim.status === 'uncited' && claim.coveredBy === null) ||
    claim.status === 'orphan' ||
    (checks[claim.id] ?? []).some((check) => TO_LOOK_AT.has(check.label))
  );
}

/**
 * Claims without source, with a mark that leads nowhere, or whose check found something missing; in document order.
 * A flag that the reader has put aside is left out.
 */
export function claimsToLookAt(state: TabState, reviews: Reviews = {}): ExaminedClaim[] {
  return (state.examination?.motions ?? []).flatMap(({ claims }) => {
    const uncited = new Set(shownUncited(claims));
    return claims.filter(
      (claim) =>
        !reviews[claim.id]?.dismissed &&
        isFlagged(claim, state.checks) &&
        (claim.status !== 'uncited' || uncited.has(claim)),
    );
  });
}
