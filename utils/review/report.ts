/** The export format, version 1 (shared/report.md). Adding a field is fine; changing or removing one is version 2. */
import * as z from 'zod/mini';
import { documentKindSchema, problemSchema } from '../reading/types';
import { moverSchema } from '../motion/types';
import { citationSchema, claimStatusSchema, reasonSchema } from '../claims/types';
import { accessSchema, sourceKindSchema } from '../sources/types';
import { checkLabelSchema, findingSchema } from '../evidence/types';
import { dismissalSchema, judgementSchema, type Reviews } from './review';
import type { ExaminedMotion, TabState } from './types';

export const reportSchema = z.object({
  format: z.literal('fotnot-report'),
  version: z.literal(1),
  tool: z.object({ name: z.literal('fotnot'), version: z.string() }),
  checkedAt: z.string(),
  document: z.object({
    address: z.string(),
    kind: documentKindSchema,
    pages: z.nullable(z.int()),
    problem: z.nullable(problemSchema),
    isMotion: z.boolean(),
    confidence: z.number(),
    signals: z.array(z.string()),
  }),
  linkedMotions: z.array(
    z.object({
      href: z.string(),
      title: z.nullable(z.string()),
      movers: z.array(moverSchema),
      reference: z.nullable(z.string()),
    }),
  ),
  motions: z.array(
    z.object({
      recognised: z.boolean(),
      title: z.nullable(z.string()),
      movers: z.array(moverSchema),
      region: z.nullable(z.string()),
      date: z.nullable(z.string()),
      reference: z.nullable(z.string()),
      proposals: z.array(z.string()),
      notes: z.array(
        z.object({ label: z.string(), text: z.string(), urls: z.array(z.string()), page: z.nullable(z.int()) }),
      ),
      marks: z.array(
        z.object({
          label: z.string(),
          note: z.nullable(z.int()),
          /** The further notes of one printed mark with several figures ("1,3"). */
          others: z.array(z.int()),
          before: z.string(),
          after: z.string(),
          page: z.nullable(z.int()),
        }),
      ),
      claims: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          sentence: z.string(),
          status: claimStatusSchema,
          marks: z.array(z.string()),
          reasons: z.array(reasonSchema),
          citations: z.array(
            z.extend(z.pick(citationSchema, { via: true, label: true }), { source: z.nullable(z.int()) }),
          ),
          /** All that it cites, in order: those of `citations`, then the further works of a note with several. */
          sources: z.array(z.int()),
          checks: z.array(
            z.object({
              source: z.int(),
              label: checkLabelSchema,
              passages: z.array(z.object({ text: z.string(), score: z.number() })),
              findings: z.array(z.pick(findingSchema, { kind: true, value: true, found: true, instead: true })),
            }),
          ),
          review: z.nullable(z.object({ judgement: judgementSchema, note: z.string(), at: z.string() })),
          /** The reader has put the claim's flag aside, and why. */
          dismissed: z.nullable(z.object({ reason: dismissalSchema, note: z.string(), at: z.string() })),
        }),
      ),
    }),
  ),
  sources: z.array(
    z.object({
      url: z.nullable(z.string()),
      outlet: z.nullable(z.string()),
      publication: z.string(),
      kind: sourceKindSchema,
      access: accessSchema,
      title: z.nullable(z.string()),
      published: z.nullable(z.string()),
      authors: z.array(z.string()),
      archive: z.nullable(z.string()),
    }),
  ),
});
export type Report = z.infer<typeof reportSchema>;

/** The reader's part of a claim: a judgement, and a flag put aside; a note alone goes with neither. */
function reviewed(
  reviews: Reviews,
  claim: string,
): Pick<Report['motions'][number]['claims'][number], 'review' | 'dismissed'> {
  const review = reviews[claim];
  if (!review) return { review: null, dismissed: null };
  const { judgement, dismissed, note, at } = review;
  return {
    review: judgement && { judgement, note, at },
    dismissed: dismissed && { reason: dismissed, note, at },
  };
}

function reportMotion(motion: ExaminedMotion, state: TabState, reviews: Reviews): Report['motions'][number] {
  const sources = state.examination?.sources ?? [];
  const indexOf = (id: string) => sources.findIndex((source) => source.id === id);
  return {
    ...motion.motion,
    notes: motion.notes.map(({ label, text, urls, page }) => ({ label, text, urls, page })),
    marks: motion.marks.map(({ label, note, others, before, after, page }) => ({
      label,
      note,
      others,
      before,
      after,
      page,
    })),
    claims: motion.claims.map((claim) => ({
      id: claim.id,
      text: claim.text,
      sentence: claim.sentence,
      status: claim.status,
      marks: claim.marks,
      reasons: claim.reasons,
      citations: claim.citations.map(({ via, label }, i) => ({ via, label, source: claim.sources[i] ?? null })),
      sources: [...new Set(claim.sources)].filter((index) => index !== null),
      checks: (state.checks[claim.id] ?? [])
        .map(({ source, label, passages, findings }) => ({
          source: indexOf(source),
          label,
          passages: passages.map(({ text, score }) => ({ text, score })),
          findings: findings
            .filter(({ beside }) => !beside)
            .map(({ kind, value, found, instead }) => ({ kind, value, found, instead })),
        }))
        .filter((check) => check.source >= 0),
      ...reviewed(reviews, claim.id),
    })),
  };
}

/** The report of one tab's document; null when nothing was read. `checkedAt` is an ISO date-time. */
export function reportOf(
  state: TabState,
  tool: { version: string; checkedAt: string },
  reviews: Reviews = {},
): Report | null {
  const { examination } = state;
  if (!examination) return null;
  const { address, kind, pages, problem, isMotion, confidence, signals } = examination.document;
  return {
    format: 'fotnot-report',
    version: 1,
    tool: { name: 'fotnot', version: tool.version },
    checkedAt: tool.checkedAt,
    document: { address, kind, pages, problem, isMotion, confidence, signals },
    linkedMotions: examination.linkedMotions,
    motions: examination.motions.map((motion) => reportMotion(motion, state, reviews)),
    sources: examination.sources.map((source) => {
      const article = state.articles[source.id];
      return {
        url: source.address ?? source.addresses[0] ?? null,
        outlet: source.outlet,
        publication: source.publication,
        kind: article?.kind ?? source.kind,
        access: article?.access ?? 'unchecked',
        title: article?.title ?? null,
        published: article?.published ?? null,
        authors: article?.authors ?? [],
        archive: article?.archive?.address ?? null,
      };
    }),
  };
}
