/** What of a claim is in an article and what is not: observations that anyone can check by looking. */
import * as z from 'zod/mini';
import { spanSchema } from '../reading/types';

export const checkLabelSchema = z.enum([
  'found',
  'partly',
  'not-found',
  'number-missing',
  'name-missing',
  'other-place',
  'quote-missing',
  'unreadable',
  'dead',
  'unchecked',
]);
export type CheckLabel = z.infer<typeof checkLabelSchema>;

export const findingSchema = z.object({
  kind: z.enum(['number', 'name', 'place', 'quote', 'date', 'negation', 'hedge', 'topic']),
  /**
   * The thing as it stands in the claim. For negation and hedge as it stands in the passage; a negation that is not
   * `found` is the claim's own, which the passage does not have.
   */
  value: z.string(),
  found: z.boolean(),
  /**
   * What stands there instead, when exactly one thing of that kind and unit does; or the form it was found in. For a
   * negation the word of the claim that `value` is the opposite of; null for one that is a denial.
   */
  instead: z.nullable(z.string()),
  /** False where it is only noted and does not count against the claim (a small number alone, a hedge beside its numbers). */
  counts: z.boolean(),
  /** Of the unmarked sentence before the claim, which the same note may cover: noted, and never part of the label. */
  beside: z.optional(z.boolean()),
});
export type Finding = z.infer<typeof findingSchema>;

/** A finding, and where in the passages shown it can be looked at. */
export const placedFindingSchema = z.extend(findingSchema, {
  /** Offsets in the text of the passage with that index; absent from what an earlier version kept. */
  places: z.optional(z.array(z.extend(spanSchema, { passage: z.int() }))),
});
export type PlacedFinding = z.infer<typeof placedFindingSchema>;

export const passageSchema = z.object({
  /** Verbatim from the article. */
  text: z.string(),
  score: z.number(),
  /** Index of the article's part: -2 title, -1 lead, 0… paragraphs. */
  paragraph: z.int(),
  /** Words shared with the claim; numbers and names apart. Offsets in `text`. */
  shared: z.array(z.extend(spanSchema, { as: z.enum(['word', 'number', 'name']) })),
});
export type Passage = z.infer<typeof passageSchema>;

/** Things noted without judgement. */
export const remarkSchema = z.enum([
  'opinion',
  'newer-than-motion',
  'own-party',
  'title-and-lead-only',
  'updated-after-motion',
  'archive-copy',
]);
export type Remark = z.infer<typeof remarkSchema>;

export const checkSchema = z.object({
  /** Source.id */
  source: z.string(),
  label: checkLabelSchema,
  passages: z.array(passageSchema),
  findings: z.array(placedFindingSchema),
  remarks: z.array(remarkSchema),
});
export type Check = z.infer<typeof checkSchema>;

/** The claim with what stands around it; its own words count most. */
export interface ClaimInContext {
  text: string;
  sentence: string;
  before: string;
  /** `before` carries no note of its own, so that the claim's note may cover it. */
  unmarkedBefore?: boolean;
  paragraph: string;
  heading: string | null;
  motionTitle: string | null;
  /** ISO date of the motion, or null. */
  motionDate: string | null;
}
