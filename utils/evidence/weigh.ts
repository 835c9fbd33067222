/** A claim weighed against one article, or against all that it cites. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { cover, topicShare } from './coverage';
import { findingsOf } from './findings';
import { labelOf } from './labels';
import { chooseWindows, passageOf, rankWindows } from './passages';
import { remarksOn } from './remarks';
import { numbersShown } from './together';
import { topicOfAddress, topicOfTitle } from './slug';
import type { Check, CheckLabel } from './types';

/** What was not read, by access: access is decided before anything is weighed (evidence.md 3.1). */
const UNREAD: Readonly<Partial<Record<string, CheckLabel>>> = {
  dead: 'dead',
  unchecked: 'unchecked',
  blocked: 'unreadable',
  'not-an-article': 'unreadable',
};

/** Weighs a claim against an article. `motionParty`: letters of the movers' parties, for the remark on own sources. */
export function weigh(claim: PreparedClaim, article: PreparedArticle, options: { motionParty?: string[] }): Check {
  const remarks = remarksOn(article.article, article.source, claim.claim, options.motionParty ?? []);
  const source = article.article.source;
  const unread = UNREAD[article.article.access] ?? (article.sentences.length === 0 ? 'unreadable' : null);
  if (unread) {
    const topic = topicOfTitle(claim.claim, article.article.title) ?? topicOfAddress(claim.claim, article.source);
    return { source, label: unread, passages: [], findings: topic ? [topic] : [], remarks };
  }
  const coverage = cover(claim, article);
  const windows = rankWindows(coverage, article);
  const shown = chooseWindows(windows);
  const findings = findingsOf(claim, article, shown[0] ?? null);
  const label = labelOf(claim, article, {
    share: windows.reduce((most, window) => Math.max(most, window.share), 0),
    topic: () => topicShare(claim, article),
    numbers: numbersShown(claim, coverage, shown),
    findings,
  });
  return { source, label, passages: shown.map((window) => passageOf(window, claim, article)), findings, remarks };
}
