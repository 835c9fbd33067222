/** What the reader has decided about a claim: a judgement of their own, and a flag put aside with its reason. */
import * as z from 'zod/mini';
import { DISMISSALS, JUDGEMENTS } from './answers';

export const judgementSchema = z.enum(JUDGEMENTS);

export const dismissalSchema = z.enum(DISMISSALS);

export const reviewSchema = z.object({
  judgement: z.nullable(judgementSchema),
  note: z.string().check(z.maxLength(4000)),
  dismissed: z.nullable(dismissalSchema),
  /** When it was last changed, ISO date-time. */
  at: z.string(),
});
export type Review = z.infer<typeof reviewSchema>;

/** The reader's reviews by Claim.id. */
export type Reviews = Readonly<Record<string, Review>>;

/** What an answer changes of a review. */
export type ReviewChange = Partial<Omit<Review, 'at'>>;

/** A review after a change; null when nothing is left in it. `at` is an ISO date-time. */
export function changedReview(before: Review | null, change: ReviewChange, at: string): Review | null {
  const after = { judgement: null, note: '', dismissed: null, ...before, ...change, at };
  return after.judgement === null && after.dismissed === null && after.note.trim() === '' ? null : after;
}

/** The reviews after a change to one claim's. `at` is an ISO date-time. */
export function reviewsAfter(reviews: Reviews, claim: string, change: ReviewChange, at: string): Reviews {
  const after = changedReview(reviews[claim] ?? null, change, at);
  const { [claim]: _, ...others } = reviews;
  return after ? { ...others, [claim]: after } : others;
}
