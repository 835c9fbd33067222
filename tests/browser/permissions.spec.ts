/**
 * A site beyond those that come with the extension. The browser's own prompt can't be pressed without a display: here the
 * site was allowed in an earlier session, for real, and `permissions.request` in the popup stands in for the prompt alone.
 */
import type { Page } from 'playwright/test';
import { launch, type Fotnot } from '../harness/extension';
import { card, expect, SITE, test } from './fixtures';

const MOTION = 'https://www.regionvasterbotten.se/provsidor/bussar/';
const ARTICLE = 'https://bladet-prov.se/nyheter/farre-turer';
const PATTERN = 'https://*.bladet-prov.se/*';
const CLAIM = 'Kostnaden för busstrafiken ökade';

function putMotion({ site }: Fotnot): void {
  site.put(MOTION, {
    body: `<!doctype html><html lang="sv"><title>Motion</title><main><h1>Motion om bussar på landsbygden</h1>
<p>${CLAIM} med 101 miljoner kronor i fjol<sup><a href="#n1" id="r1">1</a></sup>.</p>
<p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att redovisa kostnaden.</li></ul>
<p>Prov Testberg (X)</p><ol><li id="n1"><a href="#r1">↑</a> <a href="${ARTICLE}">${ARTICLE}</a></li></ol></main></html>`,
  });
  const line = '<p>Kostnaden för busstrafiken ökade med 101 miljoner kronor under fjolåret, visar bokslutet.</p>';
  site.put(ARTICLE, {
    body: `<!doctype html><html lang="sv"><head><title>Färre turer</title><meta property="og:type" content="article"></head><body><article><h1>Färre turer blev dyrare</h1>${line.repeat(8)}</article></body></html>`,
  });
}

/** Puts an answer in the prompt's place, and keeps what was asked for and whether it was asked within a press. */
async function answerPrompt(popup: Page, granted: boolean): Promise<void> {
  await popup.evaluate((granted) => {
    const asked: [string[] | undefined, boolean][] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = ((wanted: { origins?: string[] }, ...rest: unknown[]) => {
      asked.push([wanted.origins, navigator.userActivation.isActive]);
      const tell = rest.find((one): one is (answer: boolean) => void => typeof one === 'function');
      tell?.(granted);
      return Promise.resolve(granted);
    }) as typeof chrome.permissions.request;
  }, granted);
}

const asked = (popup: Page) => popup.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);

test('a paper that is not allowed yet is asked for in the press itself; refused, the card and the list say what to press', async ({
  fotnot,
}) => {
  putMotion(fotnot);
  const { tab } = await fotnot.visit(MOTION);
  const popup = await fotnot.popup(tab);
  await answerPrompt(popup, false);
  await popup.getByRole('button', { name: 'Den här gången' }).click();
  const refused = card(popup, CLAIM);
  await expect(refused).toContainText('Tryck på Tillåt och kontrollera, eller öppna källan själv.');
  expect(await asked(popup)).toEqual([[[PATTERN], true]]);
  expect(fotnot.site.asked).not.toContain(ARTICLE);
  await refused.getByRole('button', { name: 'Tillåt och kontrollera' }).click();
  await expect.poll(() => asked(popup)).toHaveLength(2);
  await expect(popup.getByText('1 källa ligger på en webbplats som du inte har tillåtit.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Tillåt och kontrollera' })).toHaveCount(2);
});

test.describe('a site that the reader allowed later', () => {
  let own: Fotnot;
  test.beforeEach(async () => {
    own = await launch({ folders: [SITE], granted: [PATTERN], viewport: { width: 1200, height: 900 } });
    putMotion(own);
  });
  test.afterEach(() => own.close());

  const options = async () => {
    const page = await own.context.newPage();
    await page.goto(own.page('options.html'));
    return page;
  };

  test('is read, stands in the options, and is not read any more once it is taken back there', async () => {
    const page = await options();
    await expect(page.getByText('bladet-prov.se')).toBeVisible();
    const { tab } = await own.visit(MOTION);
    const popup = await own.popup(tab);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    await expect(card(popup, CLAIM)).toContainText('Läst');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Ta tillbaka tillåtelsen för bladet-prov.se' }).click();
    await expect(page.getByText(/^Inga ännu\. Fotnot frågar/)).toBeVisible();
    expect(await page.evaluate((origins) => chrome.permissions.contains({ origins }), [PATTERN])).toBe(false);
    const before = own.site.asked.filter((address) => address === ARTICLE).length;
    await popup.bringToFront();
    await answerPrompt(popup, false);
    await card(popup, CLAIM).getByRole('button', { name: 'Kontrollera igen' }).click();
    await expect(card(popup, CLAIM)).toContainText('Du har inte tillåtit');
    expect(own.site.asked.filter((address) => address === ARTICLE)).toHaveLength(before);
  });

  test('while a check waits for it: the check is completed by itself when the browser tells of the leave', async () => {
    const worker = await own.worker();
    // Until the prompt is answered the browser does not count it among the allowed.
    await worker.evaluate((pattern) => {
      const { getAll } = chrome.permissions;
      const state = Object.assign(globalThis, { hidden: true });
      chrome.permissions.getAll = (async (...rest: unknown[]) => {
        const all = await Reflect.apply(getAll, chrome.permissions, []);
        const shown = { ...all, origins: all.origins?.filter((one: string) => !state.hidden || one !== pattern) };
        rest.find((one): one is (answer: object) => void => typeof one === 'function')?.(shown);
        return shown;
      }) as typeof getAll;
    }, PATTERN);
    const { tab } = await own.visit(MOTION);
    const popup = await own.popup(tab);
    await answerPrompt(popup, true);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    await expect(card(popup, CLAIM)).toContainText('Du har inte tillåtit');
    await worker.evaluate((pattern) => {
      Object.assign(globalThis, { hidden: false });
      (chrome.permissions.onAdded as unknown as { dispatch(told: object): void }).dispatch({ origins: [pattern] });
    }, PATTERN);
    await expect(card(popup, CLAIM)).toContainText('Läst');
    expect(own.site.asked).toContain(ARTICLE);
  });
});
