/** The toolbar icon and its badge: no motion, motion read, claims to look at, working, problem; the title says it in words. */
import { browser } from 'wxt/browser';
import { claimsToLookAt } from '../review/attention';
import type { TabState } from '../review/types';
import { translator } from './locale';
import { claimIds, getReviews, watchReviews } from './reviews';
import { watchSettings } from './settings';
import { allStates } from './state';

const READ = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' };
const QUIET = { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png', 48: 'icon/quiet-48.png' };

/** What each tab was last asked to show: what takes longer to draw must not end up over what came after it. */
const newest = new Map<number, TabState | null>();

/** Draws a tab's state on the toolbar. */
export async function showOnToolbar(tabId: number, state: TabState | null): Promise<void> {
  newest.set(tabId, state);
  const { t } = await translator();
  const motions = state?.examination?.motions ?? [];
  const count = state?.phase === 'read' ? claimsToLookAt(state, await getReviews(claimIds(state))).length : 0;
  const working = state?.phase === 'reading' || Object.values(state?.jobs ?? {}).some((job) => job !== 'done');
  const problem = state?.phase === 'failed' || state?.examination?.document.problem != null;
  const links = state?.examination?.linkedMotions.length ?? 0;
  const text = problem ? '!' : working ? '…' : count > 0 ? String(count) : '';
  const title = problem
    ? t('badge_problem')
    : working
      ? t('badge_working')
      : motions.length > 0
        ? t('badge_claims', { count })
        : links > 0
          ? t('badge_links', { count: links })
          : t('badge_nothing');
  if (newest.get(tabId) !== state) return;
  newest.delete(tabId);
  // The tab may be gone by now; that is no failure.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: problem ? '#8a1c1c' : '#24506b' }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: motions.length > 0 || links > 0 ? READ : QUIET }),
  ]).catch(() => undefined);
}

/** Draws the toolbar anew when the reader answers a flag or changes the language. */
export function keepToolbarTrue(): void {
  const redraw = async (of: (state: TabState) => boolean) => {
    for (const { tab, state } of await allStates()) if (of(state)) await showOnToolbar(tab, state);
  };
  watchReviews((claims) => void redraw((state) => claimIds(state).some((id) => claims.includes(id))));
  watchSettings(() => void redraw(() => true));
}
