/** Every view as those set it who see little, press with difficulty, get ill of motion, or choose their own colours. */
import type { Page } from 'playwright/test';
import { cutOff, differing, lostToKeyboard, moving, smallTargets } from '../harness/adapt';
import { expect, test } from './fixtures';
import { markedPage, speak, VIEWS } from './views';

/** A window of 1280 by 1024 at 400 % and 200 % (WCAG 1.4.10 and 1.4.4), and one as narrow as a panel gets. */
const ZOOMED = [
  { zoom: '400 %', size: { width: 320, height: 256 }, language: 'sv' },
  { zoom: '200 %', size: { width: 640, height: 512 }, language: 'en' },
] as const;

test.beforeEach(() => test.setTimeout(120_000));

for (const view of VIEWS.filter(({ name }) => name !== 'page-marks')) {
  for (const { zoom, size, language } of ZOOMED) {
    test(`${view.name} at ${zoom}: all of it is there, large enough to press, and reached by keyboard in view`, async ({
      fotnot,
    }) => {
      await speak(fotnot, language);
      const page = await view.open(fotnot, { size });
      expect(await cutOff(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await lostToKeyboard(page)).toEqual([]);
    });
  }

  test(`${view.name} stands still where motion is reduced`, async ({ fotnot }) => {
    const page = await view.open(fotnot, { size: view.size, reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
  });

  test(`${view.name} in forced colours shows where the focus is, and every state by its shape`, async ({ fotnot }) => {
    const page = await view.open(fotnot, { size: view.size, forcedColors: 'active', colorScheme: 'dark' });
    expect(await lostToKeyboard(page)).toEqual([]);
    const faint = await page.evaluate(() =>
      [...document.querySelectorAll('.state-icon')]
        .filter(
          (icon) =>
            icon.checkVisibility() && getComputedStyle(icon).stroke === getComputedStyle(document.body).backgroundColor,
        )
        .map((icon) => icon.getAttribute('data-state')),
    );
    expect(faint).toEqual([]);
  });
}

test.describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const forced = { forcedColors: 'active', colorScheme } as const;

    /** How much of what is in the window changes when something is done. */
    const change = async (page: Page, act: () => Promise<unknown>) => {
      const before = await page.screenshot();
      await act();
      await page.mouse.move(0, 0);
      return differing(page, before, await page.screenshot());
    };
    const view = (name: string) => VIEWS.find((one) => one.name === name)!;

    test(`the chosen card, filter and claim in the text are told from the others, ${colorScheme}`, async ({
      fotnot,
    }) => {
      const { size, open } = view('panel-claims');
      const panel = await open(fotnot, { size, ...forced });
      expect(await change(panel, () => panel.locator('.card h3').first().click())).toBeGreaterThan(0.001);
      expect(await change(panel, () => panel.locator('.filter label').nth(2).click())).toBeGreaterThan(0.001);
      const text = await view('reader-sample').open(fotnot, { size: view('reader-sample').size, ...forced });
      const claims = text.locator('.document-text');
      const before = await claims.screenshot();
      await text.locator('.document-text [data-claim]').first().click();
      await text.mouse.move(0, 0);
      expect(await differing(text, before, await claims.screenshot())).toBeGreaterThan(0.001);
    });

    test(`the claims are marked on the pages of a PDF, ${colorScheme}`, async ({ fotnot }) => {
      const { size, open } = view('reader-pages');
      const reader = await open(fotnot, { size, ...forced });
      const mark = reader.locator('.pdf-claims [data-claim]').first();
      await mark.waitFor();
      // The place in the document may be remembered from the test before.
      await mark.scrollIntoViewIfNeeded();
      // The page under the marks is drawn in its own time.
      await expect(async () => {
        const style = await reader.evaluateHandle(() => document.head.appendChild(document.createElement('style')));
        const hide = () => style.evaluate((one) => (one.textContent = '.pdf-claims { visibility: hidden }'));
        const changed = await change(reader, hide);
        await style.evaluate((one) => one.remove());
        expect(changed).toBeGreaterThan(0.0005);
      }).toPass({ timeout: 15_000 });
    });

    test(`the claims are marked in the page itself, ${colorScheme}`, async ({ fotnot }) => {
      const page = await markedPage(fotnot, { size: { width: 760, height: 640 }, ...forced });
      for (const kind of ['fotnot-linked', 'fotnot-uncited']) {
        const gone = await change(page, () => page.evaluate((name) => CSS.highlights.delete(name), kind));
        expect(gone, kind).toBeGreaterThan(0.0005);
      }
    });
  }
});

test('the card in a page fits a window zoomed to 400 %', async ({ fotnot }) => {
  const size = { width: 320, height: 256 };
  const page = await markedPage(fotnot, { size });
  await page.locator('sup a').first().click();
  const card = page.locator('fotnot-card');
  await card.waitFor({ state: 'attached' });
  await expect.poll(async () => (await card.boundingBox())?.height ?? 0).toBeGreaterThan(100);
  const box = (await card.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(size.width);
  expect(box.y + box.height).toBeLessThanOrEqual(size.height);
});
