/** How long the popup takes to show the cards of a motion that is already read. */
import path from 'node:path';
import { launch } from '../harness/extension';
import { briefState } from '../harness/state';

const SITE = path.resolve('tests/fixtures/site');
const SAMPLE = 'https://www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/';
const OPENINGS = 20;

declare global {
  /** Milliseconds from the opening to the frame after the first card came; set by the script that waits for it. */
  var cardsDrawn: number | undefined;
}

/** Milliseconds from opening the popup to the first frame with its cards in it: the least of twenty openings. */
export async function popupOpening(): Promise<number> {
  const fotnot = await launch({ folders: [SITE] });
  try {
    const { page: sample, tab } = await fotnot.visit(SAMPLE);
    while ((await briefState(await fotnot.worker(), tab))?.phase !== 'read') await sample.waitForTimeout(50);
    const popup = await fotnot.context.newPage();
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector('article')) return;
        observer.disconnect();
        // The first callback comes before the frame that draws the cards, the second after it.
        requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.cardsDrawn = performance.now())));
      }).observe(document, { childList: true, subtree: true });
    });
    let least = Infinity;
    for (let i = 0; i < OPENINGS; i++) {
      await popup.goto(fotnot.page(`popup.html?tab=${tab}`));
      await popup.waitForFunction(() => globalThis.cardsDrawn !== undefined);
      least = Math.min(least, await popup.evaluate(() => globalThis.cardsDrawn!));
    }
    return least;
  } finally {
    await fotnot.close();
  }
}
