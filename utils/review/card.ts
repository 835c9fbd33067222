/** One claim as its card in the page needs it: the claim with what is known of its own sources, and nothing else of the tab. */
import * as z from 'zod/mini';
import { checkSchema } from '../evidence/types';
import { sourceSchema } from '../sources/types';
import { claimWithSource } from './copy';
import { articleSummarySchema, examinedClaimSchema, jobSchema, type TabState } from './types';

export const claimCardSchema = z.object({
  claim: examinedClaimSchema,
  /** The claim's number in its motion, from 1. */
  number: z.int(),
  /** The sources that the claim cites; `claim.sources` are indexes into these. */
  sources: z.array(sourceSchema),
  jobs: z.record(z.string(), jobSchema),
  articles: z.record(z.string(), articleSummarySchema),
  checks: z.record(z.string(), z.array(checkSchema)),
  /** The claim with its source, for the clipboard. */
  copy: z.string(),
});
export type ClaimCardData = z.infer<typeof claimCardSchema>;

const only = <Value>(from: Record<string, Value>, ids: string[]): Record<string, Value> =>
  Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(from, id) ? [[id, from[id] as Value]] : [])));

/** The card of a claim of this document; null when it has no such claim. */
export function cardOf(state: TabState, id: string): ClaimCardData | null {
  const all = state.examination?.sources ?? [];
  for (const { claims } of state.examination?.motions ?? []) {
    const at = claims.findIndex((claim) => claim.id === id);
    const claim = claims[at];
    if (!claim) continue;
    const cited = [...new Set(claim.sources.filter((index) => index !== null))].filter((index) => all[index]);
    const sources = cited.map((index) => all[index]!);
    const ids = sources.map((source) => source.id);
    return {
      claim: {
        ...claim,
        sources: claim.sources
          .map((index) => (index === null ? null : cited.indexOf(index)))
          .map((at) => (at === -1 ? null : at)),
      },
      number: at + 1,
      sources,
      jobs: only(state.jobs, ids),
      articles: only(state.articles, ids),
      checks: only(state.checks, [id]),
      copy: claimWithSource(state, id) ?? claim.text,
    };
  }
  return null;
}
