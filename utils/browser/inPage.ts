/**
 * The claims in the page of a tab: the background's side. What the page's script may ask for is what a reader's click
 * there may cause, for the tab that it stands in and for sources that this tab's document cites; nothing lasting, and no
 * permission (browsers ask for those from our own pages only).
 */
import { browser } from 'wxt/browser';
import { addressToOpen, type OpenTarget } from '../review/open';
import { cardOf } from '../review/card';
import type { TabState } from '../review/types';
import { getArticle } from './articleStore';
import { checkSources } from './checking';
import { chooseClaim } from './choose';
import { BY_PAGE, chosenAnew, chosenIn } from './chosen';
import { chosenWords } from './locale';
import { isReader } from './pages';
import { sendToPage, type MarkedClaim, type Request, type Response, type Sender } from './messages';
import { getSettings, siteOf, watchSettings } from './settings';
import { allStates, getState, tabOfKey, updateState } from './state';

/** Chosen by a command or from a view that asked for it to be shown, and not in a view of the document itself. */
const BY_COMMAND = 'command';

type PageMessage = 'page.claims' | 'page.show' | 'page.choose' | 'page.next' | 'page.changed';

/** Our script in the page, with the style sheet of the marks. Where the browser lets nothing in, it rejects. */
async function enter(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/marks.css'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
}

/** Tells a tab's page; null when our script is not there (or, with `entering`, when it is not let in). */
async function tell<N extends PageMessage>(
  tab: number,
  name: N,
  request: Request<N>,
  entering: boolean,
): Promise<Response<N> | null> {
  try {
    return await sendToPage(tab, name, request);
  } catch {
    if (!entering) return null;
  }
  try {
    await enter(tab);
    return await sendToPage(tab, name, request);
  } catch {
    return null;
  }
}

function toMark(state: TabState): MarkedClaim[] {
  return (state.examination?.motions ?? []).flatMap(({ claims }) =>
    claims.map(({ id, status, text, block, printed, printedMarks }) => ({
      id,
      status,
      text,
      block,
      printed,
      printedMarks,
    })),
  );
}

/** Hands the claims of a tab to its page, and keeps which have no place there. True when the page has taken them. */
async function handClaims(tab: number, state: TabState, entering: boolean): Promise<boolean> {
  const { highlightsOffAt } = await getSettings();
  const site = siteOf(state.address);
  const marked = site !== null && !highlightsOffAt.includes(site);
  const claims = toMark(state);
  const answer = await tell(
    tab,
    'page.claims',
    { address: state.address, claims, marked },
    entering || (marked && claims.length > 0),
  );
  if (!answer) return false;
  await updateState(tab, (now) =>
    now?.address === state.address && now.unplaced.join() !== answer.unplaced.join()
      ? { ...now, unplaced: answer.unplaced }
      : null,
  );
  return true;
}

/** Marks the claims in the page that was just read, unless the reader has switched that off for its site. */
export async function markPage(tab: number): Promise<void> {
  const state = await getState(tab);
  if (state?.phase === 'read' && state.examination?.document.kind === 'html') await handClaims(tab, state, false);
}

/** Takes the marks out of a page that shows something else now. */
export async function unmarkPage(tab: number, address: string): Promise<void> {
  await tell(tab, 'page.claims', { address, claims: [], marked: false }, false);
}

/** Asks the page, after it has been given the claims if our script was not there. */
async function ask<N extends 'page.show' | 'page.next'>(tab: number, name: N, request: Request<N>): Promise<boolean> {
  const answer = await tell(tab, name, request, false);
  if (answer !== null) return answer === true;
  const state = await getState(tab);
  if (!state || !(await handClaims(tab, state, true))) return false;
  return (await tell(tab, name, request, false)) === true;
}

/**
 * Scrolls a tab's document to a claim and brings the tab to the front. False when the claim has no place there, or stands in
 * a part that is folded away: the views then list it as not placed.
 */
export async function showClaim(tab: number, claim: string): Promise<boolean> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined);
  if (await isReader(tab)) {
    await chooseClaim(tab, claim, BY_COMMAND, true);
    return true;
  }
  const shown = await ask(tab, 'page.show', { claim });
  if (!shown) {
    await updateState(tab, (now) =>
      now && !now.unplaced.includes(claim) ? { ...now, unplaced: [...now.unplaced, claim] } : null,
    );
  } else await chooseClaim(tab, claim, BY_PAGE);
  return shown;
}

/** Opens the card of the next claim in a tab's page; in the reader, where the cards lie open, turns to it. */
export async function nextClaim(tab: number): Promise<boolean> {
  if (!(await isReader(tab))) return ask(tab, 'page.next', {});
  const claims = (await getState(tab))?.examination?.motions.flatMap((motion) => motion.claims) ?? [];
  const chosen = (await chosenIn(tab))?.claim;
  const next = claims[claims.findIndex(({ id }) => id === chosen) + 1] ?? claims[0];
  if (next) await chooseClaim(tab, next.id, BY_COMMAND, true);
  return next !== undefined;
}

/** The reader turned to a claim in the page that the click came from: every view of it follows. */
export async function chosenInPage(sender: Sender, claim: string | null): Promise<void> {
  if (await stateOfSender(sender)) await chooseClaim(sender.tab!, claim, BY_PAGE);
}

/** The state of the tab that a page's message came from, if it is about that page's site still. */
async function stateOfSender({ tab, url }: Sender): Promise<TabState | null> {
  const state = tab === null ? null : await getState(tab);
  return state && siteOf(state.address) === siteOf(url) ? state : null;
}

/** What the page's script is given for the card that the reader has opened. */
export async function cardFor(sender: Sender, claim: string): Promise<Response<'page.card'>> {
  const state = await stateOfSender(sender);
  const card = state && cardOf(state, claim);
  if (!card) return null;
  const { consent, credentials } = await getSettings();
  // As in the popup: a yes "this time" holds for this document and shows in the jobs that came of it.
  const mayFetch = consent === 'always' || Object.keys(state.jobs).length > 0;
  return { card, mayFetch, cookies: credentials };
}

/** The words and the style sheet of cards in the page: the page itself may load neither. */
export async function pageLooks(): Promise<Response<'page.looks'>> {
  const [words, { theme, letters }, css] = await Promise.all([
    chosenWords(),
    getSettings(),
    fetch(browser.runtime.getURL('/assets/page.css' as '/')).then((response) => response.text()),
  ]);
  return { ...words, theme, letters, css };
}

/** Checks one source for the page that the click came from, if its document cites it. */
export async function checkFromPage(sender: Sender, source: string): Promise<void> {
  const state = await stateOfSender(sender);
  if (state?.examination?.sources.some(({ id }) => id === source)) await checkSources(sender.tab!, [source]);
}

/** Opens one source of the page that the click came from, beside it. */
export async function openFromPage(
  sender: Sender,
  { source, claim, what }: { source: string; claim: string | null; what: OpenTarget },
): Promise<void> {
  const state = await stateOfSender(sender);
  const url = state && addressToOpen(state, source, claim, what, await getArticle(source));
  if (url) await browser.tabs.create({ url, openerTabId: sender.tab! });
}

/** Keeps open pages true to what is known of their sources, and to the reader's settings. Called once, at the start. */
export function keepPagesMarked(): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const { tab, chosen } of chosenAnew(changes)) {
      if (chosen.by !== BY_PAGE) void tell(tab, 'page.choose', { claim: chosen.claim }, false);
    }
    for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
      const tab = tabOfKey(key);
      // A state that is new has nobody who waits for news of it.
      if (tab !== null && oldValue && newValue) void tell(tab, 'page.changed', {}, false);
    }
  });
  watchSettings(() => void allStates().then((states) => Promise.all(states.map(({ tab }) => markPage(tab)))));
}
