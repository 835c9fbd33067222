/** What is noted about a source without judging it. */
import type { Article, Source } from '../sources/types';
import type { ClaimInContext, Remark } from './types';

/** Remarks on an article as a source of a claim; `motionParty`: the movers' parties (letters or names). */
export function remarksOn(
  article: Article,
  source: Source,
  claim: ClaimInContext,
  motionParty: readonly string[],
): Remark[] {
  const remarks: Remark[] = [];
  const kind = article.kind ?? source.kind;
  if (kind === 'opinion') remarks.push('opinion');
  const motion = claim.motionDate?.slice(0, 10) ?? null;
  if (motion && article.published && article.published.slice(0, 10) > motion) remarks.push('newer-than-motion');
  else if (motion && article.modified && article.modified.slice(0, 10) > motion) remarks.push('updated-after-motion');
  if (kind === 'party' && ownParty(article, source, motionParty)) remarks.push('own-party');
  if (article.access === 'partial') remarks.push('title-and-lead-only');
  if (article.access === 'archived' || article.archive) remarks.push('archive-copy');
  return remarks;
}

/** Addresses of the parties' own sites, by letter. */
const PARTY_HOSTS: Readonly<Record<string, RegExp>> = {
  V: /(?:^|\.)vansterpartiet\.se$/u,
  S: /(?:^|\.)socialdemokraterna\.se$/u,
  MP: /(?:^|\.)mp\.se$/u,
  C: /(?:^|\.)centerpartiet\.se$/u,
  L: /(?:^|\.)liberalerna\.se$/u,
  M: /(?:^|\.)moderaterna\.se$/u,
  KD: /(?:^|\.)kristdemokraterna\.se$/u,
  SD: /(?:^|\.)sd\.se$|(?:^|\.)sverigedemokraterna\.se$/u,
};

function ownParty(article: Article, source: Source, motionParty: readonly string[]): boolean {
  let host = '';
  try {
    host = new URL(article.address ?? source.address ?? '').hostname;
  } catch {
    return false;
  }
  return motionParty.some((party) => PARTY_HOSTS[party.toUpperCase()]?.test(host) ?? false);
}
