/** What is known of one document at a moment: what was read, what is cited, what was checked. */
import * as z from 'zod/mini';
import { documentKindSchema, problemSchema, spanSchema } from '../reading/types';
import { markSchema, noteSchema } from '../notes/types';
import { linkedMotionSchema, motionSchema } from '../motion/types';
import { claimSchema } from '../claims/types';
import { accessReasonSchema, articleSchema, sourceSchema } from '../sources/types';
import { checkSchema } from '../evidence/types';

/** A mark with the running text around it, for the report and for placing. */
export const shownMarkSchema = z.extend(markSchema, { before: z.string(), after: z.string() });

export const examinedClaimSchema = z.extend(claimSchema, {
  /** For each citation, the index of its source in Examination.sources, or null where it names nothing that can be looked up. */
  sources: z.array(z.nullable(z.int())),
  /** Place in the block's text as printed, with its marks in: where the document's own view shows the claim. */
  printed: spanSchema,
  /** The printed marks that stand on the claim, in the same text; a mark that is not printed has no place there. */
  printedMarks: z.array(spanSchema),
  /** The share of the motion's text that stands before the claim, 0–1. */
  at: z.optional(z.number()),
});
export type ExaminedClaim = z.infer<typeof examinedClaimSchema>;

export const examinedMotionSchema = z.object({
  motion: motionSchema,
  claims: z.array(examinedClaimSchema),
  notes: z.array(noteSchema),
  marks: z.array(shownMarkSchema),
  /** Sentences of the body in all, so that "10 of 48" can be said. */
  sentences: z.int(),
});
export type ExaminedMotion = z.infer<typeof examinedMotionSchema>;

/** All that the pure stages say of one document, before any source is fetched. */
export const examinationSchema = z.object({
  document: z.object({
    address: z.string(),
    kind: documentKindSchema,
    pages: z.nullable(z.int()),
    /** See Reading.blindPages. */
    blindPages: z.optional(z.array(z.int())),
    title: z.nullable(z.string()),
    problem: z.nullable(problemSchema),
    isMotion: z.boolean(),
    confidence: z.number(),
    signals: z.array(z.string()),
  }),
  linkedMotions: z.array(linkedMotionSchema),
  motions: z.array(examinedMotionSchema),
  sources: z.array(sourceSchema),
});
export type Examination = z.infer<typeof examinationSchema>;

/** Where the fetching of one source stands; absent when it was never asked for. */
export const jobSchema = z.enum(['queued', 'fetching', 'done']);

/** An article as the views show it: everything but its paragraphs. */
export const articleSummarySchema = z.extend(z.omit(articleSchema, { paragraphs: true }), { words: z.int() });
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** One motion that a page links to, while "Granska alla" goes through them, and what was found in it. */
export const linkedJobSchema = z.object({
  job: jobSchema,
  /** What the document holds; null until it is read, and where it could not be had. */
  found: z.nullable(
    z.object({ title: z.nullable(z.string()), motions: z.int(), claims: z.int(), cited: z.int(), uncited: z.int() }),
  ),
  /** Why it could not be had or read. */
  failure: z.nullable(z.union([accessReasonSchema, problemSchema])),
});
export type LinkedJob = z.infer<typeof linkedJobSchema>;

/** A tab's state, kept in storage.session under "tab:ID" and shown by popup, panel and reader alike. */
export const tabStateSchema = z.object({
  version: z.literal(1),
  address: z.string(),
  /** pdf: the browser shows a PDF that only the reader page can read. restricted: the browser lets no extension in. */
  phase: z.enum(['reading', 'read', 'failed', 'pdf', 'restricted']),
  /** Pages read of all, while a long PDF is read. */
  progress: z.nullable(z.object({ done: z.number(), of: z.number() })),
  /** True once the reader asked to check a page that was not recognised as a motion. */
  anyway: z.boolean(),
  examination: z.nullable(examinationSchema),
  /** By Source.id. */
  jobs: z.record(z.string(), jobSchema),
  articles: z.record(z.string(), articleSummarySchema),
  /** By LinkedMotion.href; empty until the reader asks for them all. */
  linked: z.record(z.string(), linkedJobSchema),
  linkedPaused: z.boolean(),
  /** By Claim.id. */
  checks: z.record(z.string(), z.array(checkSchema)),
  /** Claim.ids that could not be found again in the page, which has changed since or shows them in no place. */
  unplaced: z.array(z.string()),
});
export type TabState = z.infer<typeof tabStateSchema>;
