/** A claim weighed against one article, or against all that it cites. */
import type { Access } from '../sources/types';
import type { PreparedArticle } from './article';
import { besideFindings } from './besideFindings';
import type { PreparedClaim } from './claim';
import { clauseAbsent } from './clauses';
import { cover, topicShare, type Coverage } from './coverage';
import {
  deniedBeside,
  deniedByClaimOnly,
  doubtedBeside,
  nameApart,
  contradictedBeside,
  strangerAbsent,
} from './doubts';
import { withPlaces } from './findingPlaces';
import { findingsOf } from './findings';
import { labelOf, otherPlace } from './labels';
import { passageOf, sentencesOf } from './passages';
import { polarityFindings } from './polarityFindings';
import { remarksOn } from './remarks';
import { topicOfAddress, topicOfTitle } from './slug';
import { SURE, strengthWithin } from './standing';
import { numbersShown } from './together';
import type { Check, CheckLabel, Finding } from './types';
import { chooseWindows, type Window } from './windows';

/** What was not read, by access: access is decided before anything is weighed (evidence.md 3.1). */
const UNREAD: Readonly<Partial<Record<Access, CheckLabel>>> = {
  dead: 'dead',
  unchecked: 'unchecked',
  blocked: 'unreadable',
  'not-an-article': 'unreadable',
};

interface Reading {
  article: PreparedArticle;
  coverage: Coverage;
  shown: readonly Window[];
  findings: readonly Finding[];
}

/**
 * Weighs a claim against an article. An article that was not read gives `dead`, `unreadable` or `unchecked` and at most
 * a topic finding. `motionParty`: letters of the movers' parties, for the remark on own sources.
 */
export function weigh(claim: PreparedClaim, article: PreparedArticle, options: { motionParty?: string[] }): Check {
  return weighed(claim, article, options).check;
}

/** The check, and the reading of the article that it rests on; null for one that was not read. */
function weighed(
  claim: PreparedClaim,
  article: PreparedArticle,
  options: { motionParty?: string[] },
): { check: Check; reading: Reading | null } {
  const remarks = remarksOn(article.article, article.source, claim.claim, options.motionParty ?? []);
  const source = article.article.source;
  const unread = unreadLabel(article);
  if (unread) {
    const topic = topicOfTitle(claim.claim, article.article.title) ?? topicOfAddress(claim.claim, article.source);
    return { check: { source, label: unread, passages: [], findings: topic ? [topic] : [], remarks }, reading: null };
  }
  const reading = read(claim, article);
  const texts = reading.shown.map((window) => sentencesOf(window, article));
  const passages = reading.shown.map((window, at) => passageOf(window, texts[at]!, claim, article, reading.coverage));
  const findings = withPlaces(reading.findings, claim, article, texts);
  return { check: { source, label: labelOfAll(claim, [reading]), passages, findings, remarks }, reading };
}

/**
 * Weighs a claim against each of the articles that it cites, in order, and, where they are several, last against all of
 * them as one text: what stands in any of them is there, and the label follows from that. The last one's `source` is
 * empty, since it is of none of them alone. Where none could be read the mildest reason is its label: unchecked,
 * unreadable, dead.
 */
export function weighEach(
  claim: PreparedClaim,
  articles: readonly PreparedArticle[],
  options: { motionParty?: string[] },
): Check[] {
  const each = articles.map((article) => weighed(claim, article, options));
  const checks = each.map(({ check }) => check);
  return each.length > 1 ? [...checks, together(claim, each)] : checks;
}

function together(claim: PreparedClaim, each: readonly { check: Check; reading: Reading | null }[]): Check {
  const checks = each.map(({ check }) => check);
  const remarks = [...new Set(checks.flatMap((check) => check.remarks))];
  const readings = each.flatMap(({ reading }) => reading ?? []);
  if (readings.length === 0) {
    const labels = checks.map((check) => check.label);
    const label = (['unchecked', 'unreadable', 'dead'] as const).find((one) => labels.includes(one)) ?? 'unchecked';
    return { source: '', label, passages: [], findings: checks.flatMap((check) => check.findings), remarks };
  }
  const passages = checks.flatMap((check) => check.passages).sort((a, b) => b.score - a.score);
  return {
    source: '',
    label: labelOfAll(claim, readings),
    passages: passages.slice(0, 3),
    findings: unionFindings(readings),
    remarks,
  };
}

function unreadLabel(article: PreparedArticle): CheckLabel | null {
  return UNREAD[article.article.access] ?? (article.sentences.length === 0 ? 'unreadable' : null);
}

function read(claim: PreparedClaim, article: PreparedArticle): Reading {
  const coverage = cover(claim, article);
  const shown = chooseWindows(claim, article, coverage);
  const best = shown[0] ?? null;
  const findings = [
    ...findingsOf(claim, article, coverage, best),
    ...polarityFindings(claim, article, coverage, shown),
    ...besideFindings(claim, article),
  ];
  return { article, coverage, shown, findings };
}

function labelOfAll(claim: PreparedClaim, readings: readonly Reading[]): CheckLabel {
  return labelOf({
    whole: readings.every(({ article }) => article.article.access !== 'partial'),
    elsewhere: () => readings.every(({ article }) => otherPlace(claim, article)),
    share: standingOf(readings, {}).share,
    sureShare: () => standingOf(readings, { sure: true }).share,
    plain: () => standingOf(readings, { plain: true, sure: true }),
    topic: () => Math.max(...readings.map(({ article }) => topicShare(claim, article))),
    clauseAbsent: () => clauseAbsent(claim, readings),
    stranger: () => strangerAbsent(claim, readings),
    otherwise: () =>
      deniedBeside(claim, readings) ||
      deniedByClaimOnly(claim, readings) ||
      doubtedBeside(claim, readings) ||
      nameApart(claim, readings),
    reversed: () => contradictedBeside(claim, readings),
    numbers: () => numbersShown(readings),
    findings: unionFindings(readings).filter((finding) => !finding.beside),
  });
}

/**
 * How much of the claim stands in the best passage of each article taken together: its weight, and as a share; for one
 * article and every word its `win3`. `only`: of its words that are no names, and of these and the rest what is sure.
 */
function standingOf(readings: readonly Reading[], only: { plain?: boolean; sure?: boolean }) {
  let total = 0;
  let sum = 0;
  const { rows } = readings[0]!.coverage;
  for (let at = 0; at < rows.length; at += 1) {
    if (only.plain && rows[at]!.as !== 'word') continue;
    let weight = 0;
    let best = 0;
    let unsaid = false;
    for (const { coverage, shown } of readings) {
      const row = coverage.rows[at]!;
      unsaid ||= row.unsaid;
      weight = Math.max(weight, row.weight);
      const window = shown[0];
      if (!window) continue;
      best = Math.max(best, strengthWithin(row, window.from, window.to));
    }
    if (unsaid && best === 0) continue;
    total += weight;
    if (!only.sure || best >= SURE) sum += best * weight;
  }
  return { standing: sum, share: total === 0 ? 0 : sum / total };
}

/** One finding a thing: found where any article has it. Of the sentence before only what no article has. */
function unionFindings(readings: readonly Reading[]): Finding[] {
  const union: Finding[] = [];
  for (const { findings } of readings) {
    for (const finding of findings) {
      if (finding.beside && !readings.every((other) => other.findings.some((one) => ofOneThing(one, finding))))
        continue;
      const known = union.findIndex((one) => ofOneThing(one, finding));
      if (known < 0) union.push(finding);
      else if (!union[known]!.found && finding.found) union[known] = finding;
    }
  }
  return union;
}

function ofOneThing(a: Finding, b: Finding): boolean {
  return a.kind === b.kind && a.value === b.value && (a.beside ?? false) === (b.beside ?? false);
}
