/**
 * Checking a tab's sources: orders go to the workshop, articles come back and are weighed against the claims that cite
 * them. What is under way stands in the tab's state, so that a background that was stopped takes it up again.
 */
import { prepareArticle, prepareClaim, weighEach, type PreparedArticle } from '../evidence';
import type { Check } from '../evidence/types';
import type { ArticleSummary, ExaminedClaim, ExaminedMotion, Examination, TabState } from '../review/types';
import { blankArticle } from '../sources/blankArticle';
import { hasText } from '../sources/hasText';
import type { Article, Source } from '../sources/types';
import { showOnToolbar } from './badge';
import { covers, grantedOrigins } from './permissions';
import { getSettings } from './settings';
import { getArticle, keepArticle } from './articleStore';
import { allStates, getState, updateState } from './state';
import { workshop } from './workshop';

function summary({ paragraphs, ...article }: Article): ArticleSummary {
  return { ...article, words: paragraphs.reduce((sum, text) => sum + text.split(/\s+/).length, 0) };
}

function checkClaim(
  claim: ExaminedClaim,
  { motion, claims }: ExaminedMotion,
  sources: Source[],
  articles: ReadonlyMap<string, PreparedArticle>,
): Check[] {
  const cited = [...new Set(claim.sources)].flatMap((index) => {
    const source = index === null ? undefined : sources[index];
    return (source && articles.get(source.id)) ?? [];
  });
  const { before } = claim.context;
  const prepared = prepareClaim({
    text: claim.text,
    sentence: claim.sentence,
    before,
    unmarkedBefore: before !== '' && !claims.some((other) => other.sentence === before && other.sources.length > 0),
    paragraph: claim.context.paragraph,
    heading: claim.context.heading,
    motionTitle: motion.title,
    motionDate: motion.date,
  });
  const motionParty = motion.movers.flatMap(({ party }) => party ?? []);
  return weighEach(prepared, cited, { motionParty });
}

/** Weighs every claim that cites the article, against it and whatever else the claim cites that has been read for this tab. */
async function weighAgain(
  examination: Examination,
  read: string[],
  article: Article,
): Promise<Record<string, Check[]>> {
  const { sources } = examination;
  const idsOf = (claim: ExaminedClaim) =>
    claim.sources.map((index) => (index === null ? undefined : sources[index]?.id));
  const citing = examination.motions.flatMap((motion) =>
    motion.claims.filter((claim) => idsOf(claim).includes(article.source)).map((claim) => ({ claim, motion })),
  );
  const together = new Set(citing.flatMap(({ claim }) => idsOf(claim)));
  // Each once, however many claims cite it.
  const prepared = new Map<string, PreparedArticle>();
  for (const source of sources) {
    if (!together.has(source.id) || prepared.has(source.id)) continue;
    const other = source.id !== article.source && read.includes(source.id) ? await getArticle(source.id) : null;
    const one = source.id === article.source ? article : other;
    if (one) prepared.set(source.id, prepareArticle(one, source));
  }
  return Object.fromEntries(
    citing.map(({ claim, motion }) => [claim.id, checkClaim(claim, motion, sources, prepared)] as const),
  );
}

/** One article after the other for each tab: two that support one claim must see each other. */
const lastTaken = new Map<number, Promise<void>>();

/** Takes an article into a tab: its summary, the checks of the claims that cite it, and the job as done. */
function takeIn(tab: number, article: Article): Promise<void> {
  const turn = (lastTaken.get(tab) ?? Promise.resolve()).then(async () => {
    const state = await getState(tab);
    if (!state?.examination) return;
    const checks = await weighAgain(state.examination, Object.keys(state.articles), article);
    const after = await updateState(
      tab,
      // Meanwhile the tab may have gone to another document, or the reader have stopped the checking.
      (now) =>
        now && Object.hasOwn(now.jobs, article.source)
          ? {
              ...now,
              jobs: { ...now.jobs, [article.source]: 'done' },
              articles: { ...now.articles, [article.source]: summary(article) },
              checks: { ...now.checks, ...checks },
            }
          : null,
    );
    await showOnToolbar(tab, after);
  });
  lastTaken.set(
    tab,
    turn.catch(() => undefined),
  );
  return turn;
}

/**
 * Weighs the claims that were found after the sources they cite had been read: a long document's later pages, and a page
 * that fills in, cite the same articles as its first claims.
 */
export async function weighLate(tab: number): Promise<void> {
  await lastTaken.get(tab);
  const state = await getState(tab);
  const { sources = [], motions = [] } = state?.examination ?? {};
  const isLate = (id: string, index: number) =>
    motions.some(({ claims }) =>
      claims.some(
        (claim) => claim.sources.includes(index) && !state?.checks[claim.id]?.some(({ source }) => source === id),
      ),
    );
  for (const [index, { id }] of sources.entries()) {
    const article = state?.articles[id] && isLate(id, index) ? await getArticle(id) : null;
    if (article) await takeIn(tab, article);
  }
}

/** The workshop has begun on a source: shown in every tab that waits for it. */
export async function articleStarted(source: string): Promise<void> {
  for (const { tab, state } of await allStates()) {
    if (state.jobs[source] !== 'queued') continue;
    await updateState(tab, (now) =>
      now?.jobs[source] === 'queued' ? { ...now, jobs: { ...now.jobs, [source]: 'fetching' } } : null,
    );
  }
}

/** The workshop has read a source, or found why it can't: taken in by every tab that waits for it. */
export async function articleDone(article: Article): Promise<void> {
  await keepArticle(article);
  for (const { tab, state } of await allStates()) {
    const job = state.jobs[article.source];
    if (job === 'queued' || job === 'fetching') await takeIn(tab, article);
  }
}

/** An article that was read another way (in the reader's own tab): taken in by every tab that had it checked. */
export async function articleReadAgain(article: Article): Promise<void> {
  await keepArticle(article);
  for (const { tab, state } of await allStates()) {
    if (state.articles[article.source]) await takeIn(tab, article);
  }
}

/** Looks for an archived copy of a source near the motion's date; web.archive.org is asked, on the reader's click only. */
export async function lookInArchive(tab: number, id: string): Promise<void> {
  let source: Source | undefined;
  let near: string | null = null;
  const state = await updateState(tab, (now) => {
    source = now?.examination?.sources.find((one) => one.id === id);
    if (!now || !source) return null;
    near = now.examination?.motions.find(({ motion }) => motion.date)?.motion.date ?? null;
    return { ...now, jobs: { ...now.jobs, [id]: 'queued' } };
  });
  if (!source) return;
  await showOnToolbar(tab, state);
  await (await workshop()).archive({ source, near, allowed: await grantedOrigins() });
}

function mayAsk(source: Source, origins: string[]): boolean {
  return source.addresses.some((address) => covers(origins, address));
}

/** Orders one source for a tab: from what is kept, from the workshop, or not at all when its host is not allowed. */
async function order(tab: number, state: TabState, source: Source): Promise<void> {
  // "Check again" asks the paper again.
  const kept = source.id in state.articles ? null : await getArticle(source.id);
  if (kept && (kept.access === 'full' || kept.access === 'partial')) return takeIn(tab, kept);
  const allowed = await grantedOrigins();
  if (!mayAsk(source, allowed)) {
    return takeIn(tab, blankArticle(source.id, 'blocked', 'not-allowed', new Date().toISOString()));
  }
  const { credentials } = await getSettings();
  await (await workshop()).article({ source, allowed, credentials });
}

/** Checks these sources of a tab (all not yet read, when none are named). Called only after the reader's consent. */
export async function checkSources(tab: number, ids: string[]): Promise<void> {
  const state = await updateState(tab, (now) => {
    if (!now?.examination) return null;
    const wanted = now.examination.sources.filter(
      ({ id, addresses }) => addresses.length > 0 && (ids.length > 0 ? ids.includes(id) : !isRead(now, id)),
    );
    const jobs = Object.fromEntries(wanted.map(({ id }) => [id, 'queued' as const]));
    return { ...now, jobs: { ...now.jobs, ...jobs } };
  });
  await showOnToolbar(tab, state);
  await resumeTab(tab, state);
}

function isRead(state: TabState, source: string): boolean {
  const article = state.articles[source];
  return article !== undefined && hasText(article);
}

async function resumeTab(tab: number, state: TabState | null): Promise<void> {
  const waiting = (state?.examination?.sources ?? []).filter(({ id }) => {
    const job = state?.jobs[id];
    return job === 'queued' || job === 'fetching';
  });
  if (!state) return;
  await Promise.all(waiting.map((source) => order(tab, state, source)));
}

/** Takes up what was under way when the background was stopped. The workshop takes no order twice. */
export async function resumeAll(): Promise<void> {
  for (const { tab, state } of await allStates()) await resumeTab(tab, state);
}

/** Once a host has been granted: asks the sources that were waiting for it, and the archive for those it was to be asked about. */
export async function retryNotAllowed(): Promise<void> {
  for (const { tab, state } of await allStates()) {
    const articles = Object.values(state.articles);
    const waiting = articles.filter(({ reason }) => reason === 'not-allowed').map(({ source }) => source);
    if (waiting.length > 0) await checkSources(tab, waiting);
    for (const { source, archiveFailure } of articles)
      if (archiveFailure === 'not-allowed') await lookInArchive(tab, source);
  }
}

/** Stops what is under way in a tab; the sources go back to "not checked". */
export async function cancelChecks(tab: number): Promise<void> {
  let stopped: string[] = [];
  const state = await updateState(tab, (now) => {
    if (!now) return null;
    stopped = Object.entries(now.jobs).flatMap(([id, job]) => (job === 'done' ? [] : [id]));
    return { ...now, jobs: Object.fromEntries(Object.entries(now.jobs).filter(([, job]) => job === 'done')) };
  });
  await (await workshop()).cancel(stopped);
  await showOnToolbar(tab, state);
}
