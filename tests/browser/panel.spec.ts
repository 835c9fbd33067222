import { readFile } from 'node:fs/promises';
import { badgeOf, card, expect, LINKED, panelBeside, SAMPLE, test } from './fixtures';

const OTHER = 'https://www.regionvasterbotten.se/kontakt/';

test.describe('the side panel', () => {
  test('follows the tab in front, and reads the pages that it may', async ({ fotnot }) => {
    fotnot.site.put(OTHER, { body: '<!doctype html><title>Kontakt</title><p>Ring växeln på vardagar.</p>' });
    const motion = await fotnot.visit(SAMPLE);
    const panel = await panelBeside(fotnot, motion.tab);
    await expect(card(panel, LINKED[0]!.text)).toBeVisible();
    const other = await fotnot.visit(OTHER);
    await expect(panel.getByRole('heading', { name: 'Ingen motion på den här sidan' })).toBeVisible();
    await motion.page.bringToFront();
    await expect(card(panel, LINKED[0]!.text)).toBeVisible();
    await other.page.close();
    await motion.page.goto(OTHER);
    await expect(panel.getByRole('heading', { name: 'Ingen motion på den här sidan' })).toBeVisible();
  });

  test('opens from the popup', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Öppna i sidopanelen' }).click();
    const worker = await fotnot.worker();
    await expect
      .poll(() =>
        worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length),
      )
      .toBe(1);
  });

  for (const width of [320, 760]) {
    test(`has nothing to scroll sideways at ${width} pixels`, async ({ fotnot }) => {
      const { tab } = await fotnot.visit(SAMPLE);
      const panel = await fotnot.context.newPage();
      await panel.setViewportSize({ width, height: 640 });
      await panel.goto(fotnot.page(`sidepanel.html?tab=${tab}`));
      await expect(card(panel, LINKED[0]!.text)).toBeVisible();
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});

test.describe('the map', () => {
  test('goes to a claim by arrow keys and by pointing', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    const map = popup.getByRole('listbox', { name: /Motionens text från början till slut/ });
    await map.focus();
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowRight');
    const second = map.getByRole('option').nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(popup.locator('.card.selected')).toBeInViewport();
    await map.getByRole('option', { name: 'Fotnot 3' }).click();
    await expect(popup.locator('.card.selected')).toContainText(LINKED[2]!.text);
  });
});

test.describe('the reader’s own answer', () => {
  test('puts a flag aside: the badge counts it no more, and it can be shown again', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    await expect.poll(() => badgeOf(fotnot, tab)).toMatch(/^\d+$/);
    const before = Number(await badgeOf(fotnot, tab));
    const popup = await fotnot.popup(tab);
    const uncited = card(popup, 'förhandlare som tillsatts');
    await uncited.getByRole('button', { name: /^Bedöm/ }).click();
    await uncited.getByRole('radio', { name: 'källan står på ett annat ställe i texten' }).check();
    await expect(uncited).toContainText('Flaggan är dold: källan står på ett annat ställe i texten.');
    await expect.poll(() => badgeOf(fotnot, tab)).toBe(String(before - 1));
    await uncited.getByRole('button', { name: 'Visa flaggan igen' }).click();
    await expect.poll(() => badgeOf(fotnot, tab)).toBe(String(before));
  });

  test('is kept with the claim and goes into what is exported', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    const first = card(popup, LINKED[0]!.text);
    await first.getByRole('button', { name: /^Bedöm/ }).click();
    await first.getByRole('radio', { name: 'Delvis' }).check();
    await first.getByRole('textbox', { name: 'Anteckning' }).fill('Se andra stycket.');
    await expect(first).toContainText('Din bedömning: Delvis');
    await popup.getByText('Exportera och skriv ut').click();
    const save = async (name: string) => {
      const download = popup.waitForEvent('download');
      await popup.getByRole('button', { name }).click();
      return readFile(await (await download).path(), 'utf8');
    };
    const report = JSON.parse(await save('Exportera JSON'));
    expect(report).toMatchObject({ format: 'fotnot-report', version: 1 });
    const claims = report.motions.flatMap((motion: { claims: { text: string; review: unknown }[] }) => motion.claims);
    expect(claims.find(({ text }: { text: string }) => text === LINKED[0]!.text).review).toMatchObject({
      judgement: 'partly',
      note: 'Se andra stycket.',
    });
    for (const name of ['Exportera Markdown', 'Exportera CSV']) {
      const text = await save(name);
      for (const words of [LINKED[0]!.text, 'Se andra stycket.', SAMPLE]) expect(text).toContain(words);
    }
    // In a later tab, another day.
    const again = await fotnot.visit(SAMPLE);
    await expect(card(await fotnot.popup(again.tab), LINKED[0]!.text)).toContainText('Se andra stycket.');
  });
});
