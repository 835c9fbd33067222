/** axe finds nothing in any view, in either theme and either language. */
import type { Page } from 'playwright/test';
import { violations } from '../harness/axe';
import { expect, SAMPLE, test } from './fixtures';

const NONE = 'https://www.regionvasterbotten.se/kontakt/';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['sv', 'en'] as const) {
    test.describe(`${colorScheme}, ${language}`, () => {
      test.setTimeout(180_000);

      test.beforeEach(async ({ fotnot }) => {
        const settings = { version: 1, language };
        await (await fotnot.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), settings);
      });

      const sound = async (page: Page, state: string) => {
        expect(await page.locator('html').getAttribute('lang'), state).toBe(language);
        expect(await violations(page), state).toEqual([]);
      };

      test('popup and panel', async ({ fotnot }) => {
        const { tab, page: web } = await fotnot.visit(SAMPLE);
        const popup = await fotnot.popup(tab);
        await popup.emulateMedia({ colorScheme });
        await popup.getByRole('article').first().waitFor();
        await sound(popup, 'before any source is fetched');
        await popup.locator('.consent .button-main').click();
        await popup.locator('mark').first().waitFor();
        await sound(popup, 'with sources read');
        await popup.locator('.card-actions [aria-expanded]').first().click();
        await popup.locator('.card-actions [aria-expanded]').nth(1).click();
        await popup.locator('.review textarea').waitFor();
        for (const summary of await popup.locator('.view-fold > summary').all()) await summary.click();
        await popup.setViewportSize({ width: 320, height: 640 });
        // Read from its beginning: further down, the map that sticks to the top lies over whatever has come there.
        await popup.locator('h1').scrollIntoViewIfNeeded();
        await sound(popup, 'everything open, 320 pixels wide');
        await popup.keyboard.press('Escape');
        await popup.locator('h1').click();
        await popup.keyboard.press('?');
        await popup.getByRole('dialog').waitFor();
        await sound(popup, 'with the shortcuts shown');
        await popup.close();

        const panel = await fotnot.context.newPage();
        await panel.emulateMedia({ colorScheme });
        await panel.goto(fotnot.page(`sidepanel.html?tab=${tab}`));
        await panel.getByRole('article').first().waitFor();
        await sound(panel, 'the panel');
        await web.close();
      });

      test('what has nothing to show', async ({ fotnot }) => {
        fotnot.site.put(NONE, { body: '<!doctype html><title>Kontakt</title><p>Ring växeln på vardagar.</p>' });
        const { tab } = await fotnot.visit(NONE);
        const popup = await fotnot.popup(tab);
        await popup.emulateMedia({ colorScheme });
        await popup.getByRole('heading', { level: 1 }).waitFor();
        await expect(popup.locator('progress')).toHaveCount(0);
        await sound(popup, 'no motion');
        const panel = await fotnot.context.newPage();
        await panel.emulateMedia({ colorScheme });
        await panel.goto(fotnot.page('sidepanel.html'));
        await panel.getByRole('heading', { level: 1 }).waitFor();
        await sound(panel, 'the panel over a page that it may not read');
      });

      for (const name of ['options.html', 'welcome.html', 'reader.html', 'reader.html?sample']) {
        test(name, async ({ fotnot }) => {
          const page = await fotnot.context.newPage();
          await page.emulateMedia({ colorScheme });
          await page.goto(fotnot.page(name));
          await page
            .locator(name.endsWith('sample') ? '.card' : 'h1')
            .first()
            .waitFor();
          await sound(page, 'at first');
          for (const summary of await page.locator('summary').all()) await summary.click();
          await page.setViewportSize({ width: 320, height: 640 });
          await sound(page, 'everything open, 320 pixels wide');
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        });
      }
    });
  }
}
