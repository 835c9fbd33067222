/** The reader's reviews in storage.local, each under its claim's own identity: they hold in every version of a document. */
import { browser } from 'wxt/browser';
import { reviewsAfter, reviewSchema, type ReviewChange, type Reviews } from '../review/review';
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

/** An answer that this context was asked to keep and has not kept yet. */
interface Waiting {
  claim: string;
  change: ReviewChange;
  at: string;
}
const waiting: Waiting[] = [];
let lastChange: Promise<unknown> = Promise.resolve();

const after = (reviews: Reviews, { claim, change, at }: Waiting) => reviewsAfter(reviews, claim, change, at);

/**
 * The reviews of these claims; those without one are not in the answer. What has been answered here since it was asked
 * counts already: else a view would turn back for a moment, and give the next answer its old ground.
 */
export async function getReviews(claims: string[]): Promise<Reviews> {
  if (claims.length === 0) return {};
  await lastChange;
  const kept = parsed(await browser.storage.local.get(claims.map(keyOf)));
  return waiting.filter(({ claim }) => claims.includes(claim)).reduce(after, kept);
}

/** Every review that is kept. */
export async function allReviews(): Promise<Reviews> {
  return parsed(await browser.storage.local.get(null));
}

/**
 * Changes a claim's review; one with nothing left in it is forgotten. `at` is an ISO date-time. Changes wait for each
 * other: two at once would each begin from what was kept before, and the later undo the earlier.
 */
export function changeReview(claim: string, change: ReviewChange, at: string): Promise<void> {
  const asked = { claim, change, at };
  waiting.push(asked);
  const next = lastChange.then(async () => {
    const key = keyOf(claim);
    try {
      const review = after(parsed(await browser.storage.local.get(key)), asked)[claim];
      await (review ? browser.storage.local.set({ [key]: review }) : browser.storage.local.remove(key));
    } finally {
      waiting.shift();
    }
  });
  lastChange = next.catch(() => undefined);
  return next;
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
