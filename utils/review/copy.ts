/** A claim with its sources as plain text, for pasting into a mail or an article. */
import type { ExaminedClaim, TabState } from './types';

function sourceLine(state: TabState, index: number | null): string[] {
  const source = index === null ? undefined : state.examination?.sources[index];
  if (!source) return [];
  const article = state.articles[source.id];
  const facts = [
    source.publication,
    article?.title,
    article?.published?.slice(0, 10),
    source.address ?? source.citedAs,
  ];
  return [facts.filter(Boolean).join(', ')];
}

/** The claim in quotation marks, its sources a line each, and the document's address; null when the claim is not there. */
export function claimWithSource(state: TabState, id: string): string | null {
  const claim: ExaminedClaim | undefined = state.examination?.motions
    .flatMap((motion) => motion.claims)
    .find((claim) => claim.id === id);
  if (!claim) return null;
  const sources = [...new Set(claim.sources)].flatMap((index) => sourceLine(state, index));
  return [`”${claim.text}”`, ...sources, state.address].join('\n');
}
