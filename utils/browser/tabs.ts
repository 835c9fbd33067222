/** Reading the page of a tab. */
import { browser } from 'wxt/browser';
import { examine } from '../review/examine';
import { reportOf, type Report } from '../review/report';
import { newState } from '../review/newState';
import type { Examination, TabState } from '../review/types';
import type { ReadResult } from '../reading/types';
import { samePage } from '../text/page';
import { showOnToolbar } from './badge';
import { weighLate } from './checking';
import { forgetChosen } from './chosen';
import { unmarkPage } from './inPage';
import { claimIds, getReviews } from './reviews';
import { forgetTab, getState, updateState } from './state';

async function put(tab: number, state: TabState): Promise<void> {
  await showOnToolbar(tab, await updateState(tab, () => state));
}

/**
 * Reads the page of a tab by putting the reading script into it; the reading comes as a message. Where the browser lets
 * no script in (its own pages, other extensions' pages, Firefox's PDF viewer) the state says so.
 */
export async function readTab(tab: number, options: { anyway: boolean }): Promise<void> {
  const started = await updateState(tab, (before) => ({
    ...(before ?? newState('', 'reading')),
    phase: 'reading',
    anyway: options.anyway,
  }));
  await showOnToolbar(tab, started);
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/read.js'] });
  } catch {
    // A tab that was closed meanwhile lets nothing in either; nobody would ever forget what is kept of it.
    if (await browser.tabs.get(tab).catch(() => null)) await put(tab, newState('', 'restricted'));
    else await forgetTab(tab);
  }
}

/** The gate has looked at a page: reads it when it may be a motion or lists some. A page looked at again keeps its checks. */
export async function gateSaid(
  tab: number,
  verdict: 'motion' | 'links' | 'pdf' | 'nothing',
  address: string,
): Promise<void> {
  if (verdict === 'nothing') {
    await unmarkPage(tab, address);
    return leavingPage(tab, null);
  }
  if (verdict === 'pdf') return put(tab, newState(address, 'pdf'));
  const state = await updateState(tab, (before) =>
    before && samePage(before.address, address) ? before : newState(address, 'reading'),
  );
  await readTab(tab, { anyway: state?.anyway ?? false });
}

/**
 * A tab is going somewhere: to another page, to the same one afresh, or (which the browser reports alike) to a place in
 * the page it shows. Only in the last case does its address change and lead to the same page. `changed` is the new
 * address, or null where the browser tells of none.
 */
export async function leavingPage(tab: number, changed: string | null): Promise<void> {
  const left = await forgetTab(tab, ({ address }) => changed !== null && samePage(changed, address));
  if (left) await Promise.all([forgetChosen(tab), showOnToolbar(tab, null)]);
}

/** Examines what the reading script read, and keeps it as the tab's state. */
export async function pageRead(tab: number, address: string, result: ReadResult): Promise<void> {
  const state = await updateState(tab, (before) => {
    const anyway = before?.anyway ?? false;
    try {
      const examination = examine(result, { address, kind: 'html' }, { any: anyway });
      return examined(before, address, examination, anyway);
    } catch (error) {
      // A page that breaks a stage is a bug of ours: it is reported to us, and the reader gets words and a way on.
      console.error(error);
      return newState(address, 'failed');
    }
  });
  await showOnToolbar(tab, state);
  await weighLate(tab);
}

/** The state after an examination; checks done for the same address and claims are kept. */
function examined(
  before: TabState | null,
  address: string,
  examination: Examination,
  anyway: boolean,
  progress: TabState['progress'] = null,
): TabState {
  const same = before && samePage(before.address, address) ? before : newState(address, 'read');
  return { ...same, address, phase: progress ? 'reading' : 'read', progress, anyway, examination };
}

/** Keeps what the reader page has read and examined itself. */
export async function documentExamined(
  tab: number,
  address: string,
  examination: Examination,
  options: { anyway: boolean; progress: TabState['progress'] },
): Promise<void> {
  const state = await updateState(tab, (before) =>
    examined(before, address, examination, options.anyway, options.progress),
  );
  await showOnToolbar(tab, state);
  await weighLate(tab);
}

/** The report of a tab as it stands; null when nothing was read there. */
export async function tabReport(tab: number): Promise<Report | null> {
  const state = await getState(tab);
  const tool = { version: browser.runtime.getManifest().version, checkedAt: new Date().toISOString() };
  return state && reportOf(state, tool, await getReviews(claimIds(state)));
}
