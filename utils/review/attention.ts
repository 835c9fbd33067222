/** Which claims deserve a look: the number on the badge and the view that opens first. */
import { SHOWN_UNCITED } from '../claims/shown';
import type { CheckLabel } from '../evidence/types';
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

/** Claims without source, with a mark that leads nowhere, or whose check found something missing; in document order. */
export function claimsToLookAt(state: TabState): ExaminedClaim[] {
  return (state.examination?.motions ?? []).flatMap(({ claims }) => {
    const uncited = new Set(shownUncited(claims));
    return claims.filter(
      (claim) =>
        uncited.has(claim) ||
        claim.status === 'orphan' ||
        (state.checks[claim.id] ?? []).some((check) => TO_LOOK_AT.has(check.label)),
    );
  });
}
