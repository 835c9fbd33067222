import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { changeReview, claimIds, getReviews, watchReviews } from '../../utils/browser/reviews';
import { reviewsAfter, type ReviewChange, type Reviews } from '../../utils/review/review';
import type { TabState } from '../../utils/review/types';

export type ReviewClaim = (claim: string, change: ReviewChange) => void;

/** The reader's reviews of a document's claims, and how to change one. A change shows before it is kept. */
export function useReviews(state: TabState | null): [Reviews, ReviewClaim] {
  const [reviews, setReviews] = useState<Reviews>({});
  const examination = state?.examination ?? null;
  const claims = useMemo(() => claimIds(state), [examination]);
  const load = useCallback(() => void getReviews(claims).then(setReviews), [claims]);
  useEffect(() => {
    load();
    return watchReviews(load);
  }, [load]);
  const review = useCallback<ReviewClaim>(
    (claim, change) => {
      const at = new Date().toISOString();
      setReviews((before) => reviewsAfter(before, claim, change, at));
      // What could not be kept is not shown as if it were.
      changeReview(claim, change, at).catch(load);
    },
    [load],
  );
  return [reviews, review];
}
