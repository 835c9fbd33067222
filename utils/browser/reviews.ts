/** The reader's reviews in storage.local, each under its claim's own identity: they hold in every version of a document. */
import { browser } from 'wxt/browser';
import { reviewSchema, type Review, type Reviews } from '../review/review';
import type { TabState } from '../review/types';

const PREFIX = 'review:';
const keyOf = (claim: string) => PREFIX + claim;

function parsed(kept: Record<string, unknown>): Reviews {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]) => {
      const review = key.startsWith(PREFIX) ? reviewSchema.safeParse(value) : null;
      return review?.success ? [[key.slice(PREFIX.length), review.data]] : [];
    }),
  );
}

/** The claims of a tab's document, by id. */
export function claimIds(state: TabState | null): string[] {
  return (state?.examination?.motions ?? []).flatMap(({ claims }) => claims.map(({ id }) => id));
}

/** The reviews of these claims; those without one are not in the answer. */
export async function getReviews(claims: string[]): Promise<Reviews> {
  return claims.length === 0 ? {} : parsed(await browser.storage.local.get(claims.map(keyOf)));
}

/** Every review that is kept. */
export async function allReviews(): Promise<Reviews> {
  return parsed(await browser.storage.local.get(null));
}

/** Keeps a claim's review, or with null forgets it. */
export async function putReview(claim: string, review: Review | null): Promise<void> {
  if (review) await browser.storage.local.set({ [keyOf(claim)]: review });
  else await browser.storage.local.remove(keyOf(claim));
}

/** Forgets every review. */
export async function clearReviews(): Promise<void> {
  await browser.storage.local.remove(Object.keys(await allReviews()).map(keyOf));
}

/** Calls `changed` with the claims whose review was changed, anywhere; returns how to stop. */
export function watchReviews(changed: (claims: string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    const claims = Object.keys(changes).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
    if (claims.length > 0) changed(claims);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
