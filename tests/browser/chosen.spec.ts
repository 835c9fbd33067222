/** The claim that the reader has turned to is one and the same in page, panel, popup and reader. */
import path from 'node:path';
import { card, expect, LINKED, panelBeside, SAMPLE, SITE, stateOf, test } from './fixtures';
import { accessible, clickOn, dialog, marked, openCard, visit } from './inPage';
import type { Fotnot } from '../harness/extension';
import type { Page } from 'playwright/test';

const TEXT = path.join(
  SITE,
  'www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/motion.txt',
);
const [FIRST, SECOND, THIRD] = LINKED.map(({ text }) => text) as [string, string, string];

/** The words of the claim whose card is drawn as chosen. */
const chosenIn = (view: Page) => view.locator('.card.selected blockquote.claim-words');

const focused = async (page: Page) => (await accessible(page)).filter(({ focused }) => focused).map(({ name }) => name);

test.describe('the chosen claim in a web page and its panel', () => {
  test('a card opened in the page is chosen in the panel and brought into view there', async ({ fotnot }) => {
    const { page, tab } = await visit(fotnot);
    const panel = await panelBeside(fotnot, tab);
    await panel.setViewportSize({ width: 360, height: 400 });
    await expect(card(panel, FIRST)).toBeVisible();
    await openCard(page, THIRD);
    await expect(chosenIn(panel)).toHaveText(THIRD);
    await expect(chosenIn(panel)).toBeInViewport();
    await page.keyboard.press('Escape');
    await page.locator('h1').first().click();
    await expect(chosenIn(panel)).toHaveCount(0);
    await panel.close();
  });

  test('a card chosen in the panel is marked in the page and brought into view there, key by key', async ({
    fotnot,
  }) => {
    const { page, tab } = await visit(fotnot);
    await page.setViewportSize({ width: 1200, height: 260 });
    await page.evaluate(() => scrollTo(0, 0));
    const panel = await panelBeside(fotnot, tab);
    await card(panel, FIRST).locator('blockquote').click();
    await expect.poll(() => marked(page, 'selected')).toEqual([FIRST]);
    await panel.keyboard.press('j');
    await panel.keyboard.press('j');
    await expect.poll(() => marked(page, 'selected')).toEqual([THIRD]);
    const seen = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('fotnot-selected') as unknown as Iterable<Range>;
        const { top, bottom } = range!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(seen).toBe(true);
    // The keys were quicker than the news of them: nothing is taken back.
    await expect(chosenIn(panel)).toHaveText(THIRD);
    await page.setViewportSize({ width: 1200, height: 900 });
    await panel.close();
  });

  test('choosing another claim in the panel closes the card that lies open in the page', async ({ fotnot }) => {
    const { page, tab } = await visit(fotnot);
    const panel = await panelBeside(fotnot, tab);
    await openCard(page, FIRST);
    await card(panel, SECOND).locator('blockquote').click();
    await expect(dialog(page)).not.toBeAttached();
    await expect.poll(() => marked(page, 'selected')).toEqual([SECOND]);
    await panel.close();
  });

  test('the card in the page goes to the next and the previous claim, by buttons that keep the focus and by j and k', async ({
    fotnot,
  }) => {
    const { page } = await visit(fotnot);
    await openCard(page, FIRST);
    const [first] = await marked(page, 'selected');
    for (let i = 0; i < 5 && !(await focused(page)).includes('Nästa påstående'); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page, 'selected')).not.toEqual([first]);
    const [second] = await marked(page, 'selected');
    await expect.poll(() => focused(page)).toContain('Nästa påstående');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page, 'selected')).not.toEqual([second]);
    const [third = ''] = await marked(page, 'selected');
    // The button keeps its name and the focus from card to card: the card itself tells that it has come.
    await expect.poll(async () => (await accessible(page)).some(({ name }) => name.includes(third))).toBe(true);
    await expect.poll(() => focused(page)).toContain('Nästa påstående');
    await page.keyboard.press('k');
    await expect.poll(() => marked(page, 'selected')).toEqual([second]);
    await expect.poll(() => focused(page)).toContain('Föregående påstående');
    await page.keyboard.press('k');
    await expect.poll(() => marked(page, 'selected')).toEqual([first]);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).not.toBeAttached();
  });

  test('clicking into the text of a page that is marked nowhere changes nothing', async ({ fotnot }) => {
    const { page, tab } = await visit(fotnot);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('checkbox', { name: 'Markera påståenden på sidan' }).uncheck();
    await expect.poll(() => marked(page, 'linked')).toEqual([]);
    await card(popup, SECOND).focus();
    await page.bringToFront();
    await clickOn(page, FIRST);
    await page.waitForTimeout(300);
    expect(await marked(page, 'selected')).toEqual([]);
    await expect(dialog(page)).not.toBeAttached();
    await popup.getByRole('checkbox', { name: 'Markera påståenden på sidan' }).check();
  });
});

test.describe('the chosen claim in the reader', () => {
  async function reading(fotnot: Fotnot): Promise<{ reader: Page; tab: number }> {
    const reader = await fotnot.context.newPage();
    await reader.setViewportSize({ width: 1200, height: 420 });
    await reader.goto(fotnot.page('reader.html'));
    await reader.getByLabel('Välj en fil').setInputFiles(TEXT);
    await expect(card(reader, FIRST)).toBeVisible();
    const tab = await reader.evaluate(async () => (await chrome.tabs.getCurrent())!.id!);
    await expect.poll(async () => (await stateOf(fotnot, tab))?.phase).toBe('read');
    return { reader, tab };
  }

  const inText = (reader: Page, words: string) => reader.getByRole('main').getByRole('button', { name: words });

  test('"Visa i texten" in the popup shows it in the reader’s own text', async ({ fotnot }) => {
    const { reader, tab } = await reading(fotnot);
    await reader.getByRole('main').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    const popup = await fotnot.popup(tab);
    await card(popup, FIRST).getByRole('button', { name: 'Visa i texten' }).click();
    await expect(inText(reader, FIRST)).toHaveAttribute('aria-pressed', 'true');
    await expect(inText(reader, FIRST)).toBeInViewport();
    await expect(chosenIn(reader)).toHaveText(FIRST);
    await expect.poll(() => reader.evaluate(async () => (await chrome.tabs.getCurrent())!.active)).toBe(true);
    // Asked for again after the text was scrolled away, it is shown again.
    await reader.getByRole('main').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
    await card(popup, FIRST).getByRole('button', { name: 'Visa i texten' }).click();
    await expect(inText(reader, FIRST)).toBeInViewport();
    await popup.close();
  });

  test('is the panel’s too, both ways', async ({ fotnot }) => {
    const { reader, tab } = await reading(fotnot);
    const panel = await fotnot.context.newPage();
    await panel.goto(fotnot.page(`sidepanel.html?tab=${tab}`));
    await card(panel, THIRD).locator('blockquote').click();
    await expect(inText(reader, THIRD)).toHaveAttribute('aria-pressed', 'true');
    await expect(inText(reader, THIRD)).toBeInViewport();
    await reader.bringToFront();
    await inText(reader, SECOND).click();
    await expect(chosenIn(panel)).toHaveText(SECOND);
    await panel.close();
  });

  test('the command for the next claim goes through the reader’s text', async ({ fotnot }) => {
    const { reader, tab } = await reading(fotnot);
    const command = async () =>
      (await fotnot.worker()).evaluate(async (id) => {
        (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
          'next-claim',
          await chrome.tabs.get(id),
        );
      }, tab);
    const claims = (await stateOf(fotnot, tab))!.examination!.motions.flatMap((motion) => motion.claims);
    for (const { text } of claims.slice(0, 3)) {
      await command();
      await expect(chosenIn(reader)).toHaveText(text);
      await expect(reader.locator('.document-text .doc-selected')).toBeInViewport();
    }
  });
});

test('what was chosen is forgotten with its page', async ({ fotnot }) => {
  const { page, tab } = await visit(fotnot);
  await openCard(page, FIRST);
  const keys = async () =>
    (await fotnot.worker()).evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  await expect.poll(keys).toContain(`chosen:${tab}`);
  await page.goto('https://www.regionvasterbotten.se/provsidor/tom/');
  await expect.poll(keys).not.toContain(`chosen:${tab}`);
  await page.goto(SAMPLE);
  await page.close();
  await expect.poll(keys).not.toContain(`tab:${tab}`);
});
