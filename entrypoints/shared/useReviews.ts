import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { claimIds, getReviews, putReview, watchReviews } from '../../utils/browser/reviews';
import { changedReview, type Review, type Reviews } from '../../utils/review/review';
import type { TabState } from '../../utils/review/types';

export type ReviewClaim = (claim: string, change: Partial<Omit<Review, 'at'>>) => void;

/** The reader's reviews of a document's claims, and how to change one. A change shows before it is kept. */
export function useReviews(state: TabState | null): [Reviews, ReviewClaim] {
  const [reviews, setReviews] = useState<Reviews>({});
  const examination = state?.examination ?? null;
  const claims = useMemo(() => claimIds(state), [examination]);
  useEffect(() => {
    const load = () => void getReviews(claims).then(setReviews);
    load();
    return watchReviews(load);
  }, [claims]);
  const review = useCallback<ReviewClaim>((claim, change) => {
    setReviews((before) => {
      const after = changedReview(before[claim] ?? null, change, new Date().toISOString());
      void putReview(claim, after);
      const { [claim]: _, ...others } = before;
      return after ? { ...others, [claim]: after } : others;
    });
  }, []);
  return [reviews, review];
}
