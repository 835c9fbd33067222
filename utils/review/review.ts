/** What the reader has decided about a claim: a judgement of their own, and a flag put aside with its reason. */
import * as z from 'zod/mini';
import type { Claim } from '../claims/types';

export const judgementSchema = z.enum(['supports', 'partly', 'does-not', 'cannot-say']);
export type Judgement = z.infer<typeof judgementSchema>;

/** Why a flag is put aside: the first three of what a comparison showed, the next three of a claim without a source. */
export const dismissalSchema = z.enum([
  'other-words',
  'other-source',
  'rounded',
  'source-elsewhere',
  'well-known',
  'no-claim',
  'other',
]);
export type Dismissal = z.infer<typeof dismissalSchema>;

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

/** The reasons that fit a claim's flag. */
export function dismissalsFor(status: Claim['status']): Dismissal[] {
  return status === 'uncited' || status === 'orphan'
    ? ['source-elsewhere', 'well-known', 'no-claim', 'other']
    : ['other-words', 'other-source', 'rounded', 'other'];
}

/** A review after a change; null when nothing is left in it. `at` is an ISO date-time. */
export function changedReview(before: Review | null, change: Partial<Omit<Review, 'at'>>, at: string): Review | null {
  const after = { judgement: null, note: '', dismissed: null, ...before, ...change, at };
  return after.judgement === null && after.dismissed === null && after.note.trim() === '' ? null : after;
}
