/** One browser with the built extension for each test file, and the sample web. */
import path from 'node:path';
import { test as base, expect, type Page } from 'playwright/test';
import { launch, type Fotnot } from '../harness/extension';
import { wholeState } from '../harness/state';
import type { TabState } from '../../utils/review/types';

export const SITE = path.resolve('tests/fixtures/site');
export const SAMPLE = 'https://www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/';
/** The three claims that the founding motion links, exactly. */
export const LINKED = [
  { text: 'då regionala system kan tänkas ha luckor', note: '1', outlet: 'Dagens Nyheter' },
  { text: 'Den pausade implementeringen i VGR', note: '2', outlet: 'SVT' },
  { text: 'de påstådda oegentligheterna i Region Stockholm', note: '3', outlet: 'Läkartidningen' },
];

export const test = base.extend<{ fresh: void }, { fotnot: Fotnot }>({
  fotnot: [
    async ({}, use) => {
      const fotnot = await launch({ folders: [SITE], viewport: { width: 1200, height: 900 } });
      await use(fotnot);
      await fotnot.close();
    },
    { scope: 'worker' },
  ],
  // A worker keeps its browser and its web from one file to the next: each test begins with nothing open, kept or put there.
  fresh: [
    async ({ fotnot }, use) => {
      await closeAll(fotnot);
      fotnot.site.clear();
      await forgetAll(fotnot);
      await use();
    },
    { auto: true },
  ],
});

export { expect };

/** What the extension keeps of a tab. */
export async function stateOf(fotnot: Fotnot, tab: number): Promise<TabState | null> {
  return wholeState(await fotnot.worker(), tab);
}

/** The badge on a tab's toolbar button. */
export async function badgeOf(fotnot: Fotnot, tab: number): Promise<string> {
  const worker = await fotnot.worker();
  return worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

/** Closes every tab but the first: with the last, the browser would go. */
async function closeAll(fotnot: Fotnot): Promise<void> {
  const [, ...others] = fotnot.context.pages();
  await Promise.all(others.map((page) => page.close()));
}

/** Forgets all that the extension has kept: settings, tabs, articles, and the places of documents read before. */
async function forgetAll(fotnot: Fotnot): Promise<void> {
  const [first] = fotnot.context.pages();
  // A page of the extension's own origin that runs nothing.
  await first!.goto(fotnot.page('icon/16.png'));
  await first!.evaluate(() => localStorage.clear());
  await first!.goto('about:blank');
  const worker = await fotnot.worker();
  await worker.evaluate(async () => {
    await Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()]);
    await new Promise((done) => {
      const open = indexedDB.open('fotnot');
      // Not there yet: opening it here must not make an empty one.
      open.onupgradeneeded = () => open.transaction!.abort();
      open.onerror = done;
      open.onsuccess = () => {
        const db = open.result;
        if (!db.objectStoreNames.contains('articles')) return done(null);
        db.transaction('articles', 'readwrite').objectStore('articles').clear().onsuccess = () => (
          db.close(),
          done(null)
        );
      };
    });
  });
}

/** The card of a claim, by the claim's own words. */
export function card(page: Page, words: string) {
  return page.getByRole('article', { name: words });
}

/** The panel for the window of the web pages, drawn in a window of its own. */
export async function panelBeside(fotnot: Fotnot, tab: number) {
  const opened = fotnot.context.waitForEvent('page');
  await (
    await fotnot.worker()
  ).evaluate(async (tab) => {
    const { windowId } = await chrome.tabs.get(tab);
    await chrome.windows.create({ url: `/sidepanel.html?window=${windowId}`, focused: false });
  }, tab);
  return opened;
}
