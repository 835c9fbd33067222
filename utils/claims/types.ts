/** What a motion asserts, and what it cites for it. */
import * as z from 'zod/mini';

export const citationSchema = z.object({
  via: z.enum(['note', 'link', 'attribution', 'official']),
  /** The note's label for `note`; else null. */
  label: z.nullable(z.string()),
  /** Index into the motion's notes for `note`; else null. */
  note: z.nullable(z.int()),
  /** What is cited, in the motion's own words: the note's text, the link's text, "SvD 2017-04-11", "prop. 2018/19:105". */
  text: z.string(),
  /** Addresses as written, the likeliest reading first for each; may be empty. */
  urls: z.array(z.string()),
  /** Other readings of the first address, where a line break left it open. */
  urlReadings: z.array(z.string()),
  /** Name of the publication for `attribution` ("SVT", "Läkartidningen"); the series for `official` ("prop."). */
  publication: z.nullable(z.string()),
  /** ISO date or "2018" or "2018-04" where the citation gives one. */
  date: z.nullable(z.string()),
});
export type Citation = z.infer<typeof citationSchema>;

export const claimStatusSchema = z.enum(['linked', 'named', 'orphan', 'uncited']);

/** Why an uncited claim is listed. */
export const reasonSchema = z.enum([
  'number',
  'comparison',
  'cause',
  'event',
  'actor',
  'research',
  'quotation',
  'law',
  'trend',
]);
export type Reason = z.infer<typeof reasonSchema>;

export const claimSchema = z.object({
  /** Hash of the normalised text and the cited addresses; the same in every version of the document. */
  id: z.string(),
  /** The claim's own words, a stretch of `sentence`. */
  text: z.string(),
  sentence: z.string(),
  /** Place in the running text: block (Reading.blocks), and offsets in its text without marks. */
  block: z.int(),
  start: z.int(),
  end: z.int(),
  status: claimStatusSchema,
  /** Labels of the marks that stand on the claim. */
  marks: z.array(z.string()),
  reasons: z.array(reasonSchema),
  /** 0–1: how surely an uncited claim needs a source. 1 for cited ones. */
  need: z.number(),
  /** For an uncited sentence that a note at the end of its paragraph covers: that note's label. */
  coveredBy: z.nullable(z.string()),
  citations: z.array(citationSchema),
  context: z.object({
    before: z.string(),
    paragraph: z.string(),
    heading: z.nullable(z.string()),
  }),
});
export type Claim = z.infer<typeof claimSchema>;
