import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { card, expect, LINKED, SAMPLE, SITE, test } from './fixtures';
import type { Fotnot } from '../harness/extension';

const settingsOf = async (fotnot: Fotnot) =>
  (await (await fotnot.worker()).evaluate(async () => (await chrome.storage.local.get('settings'))['settings'])) as
    Record<string, unknown> | undefined;

test.describe('the options', () => {
  const open = async (fotnot: Fotnot) => {
    const page = await fotnot.context.newPage();
    await page.goto(fotnot.page('options.html'));
    await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
    return page;
  };

  test('are cautious at first, and each says what it does', async ({ fotnot }) => {
    const page = await open(fotnot);
    await expect(page.getByRole('radio', { name: 'Fråga för varje motion' })).toBeChecked();
    const cookies = page.getByRole('checkbox', { name: 'Kakor för prenumeranter' });
    await expect(cookies).not.toBeChecked();
    await expect(cookies).toHaveAccessibleDescription(/Skickar dina kakor/);
    await expect(page.getByText(/^Inga ännu\. Fotnot frågar/)).toBeVisible();
  });

  test('change the language of every open page at once', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await expect(popup.getByRole('heading', { name: 'Påståenden med hänvisning' })).toBeVisible();
    const page = await open(fotnot);
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
    await expect(popup.getByRole('heading', { name: 'Påståenden med hänvisning' })).toHaveCount(0);
  });

  test('keep what is chosen: theme, letters, when to fetch', async ({ fotnot }) => {
    const page = await open(fotnot);
    await page.getByRole('radio', { name: 'Mörkt' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('checkbox', { name: 'Använd kortkommandon med en bokstav' }).uncheck();
    await page.getByRole('radio', { name: 'Hämta utan att fråga' }).check();
    await expect.poll(() => settingsOf(fotnot)).toMatchObject({ theme: 'dark', letters: false, consent: 'always' });
    await expect(page.getByRole('status')).toHaveText('Sparat.');
  });

  test('list a site where the marks are off, and turn them on again', async ({ fotnot }) => {
    await (
      await fotnot.worker()
    ).evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, highlightsOffAt: ['www.regionexempel.example'] } }),
    );
    const page = await open(fotnot);
    await page.getByRole('button', { name: 'Slå på igen för regionexempel.example' }).click();
    await expect.poll(() => settingsOf(fotnot)).toMatchObject({ highlightsOffAt: [] });
  });

  test('show what is kept and clear it, the reader’s own words only after a second question', async ({ fotnot }) => {
    await (
      await fotnot.worker()
    ).evaluate(() =>
      chrome.storage.local.set({
        'review:abc': { judgement: 'partly', note: 'Se s. 4.', dismissed: null, at: '2026-01-02T03:04:05Z' },
      }),
    );
    const page = await open(fotnot);
    await expect(page.getByText('1 egen bedömning')).toBeVisible();
    await page.getByRole('button', { name: 'Rensa dina bedömningar' }).click();
    await expect(page.getByText('1 egen bedömning')).toBeVisible();
    await page.getByRole('button', { name: 'Ja, rensa' }).click();
    await expect(page.getByText('0 egna bedömningar')).toBeVisible();
  });
});

test.describe('each option does what its sentence says', () => {
  const SVT = 'https://www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid';
  const choose = async (fotnot: Fotnot, settings: Record<string, unknown>) =>
    (await fotnot.worker()).evaluate(
      (settings) => chrome.storage.local.set({ settings: { version: 1, ...settings } }),
      settings,
    );

  for (const credentials of [false, true]) {
    test(`cookies go with the request for a source only when they are turned on: ${credentials}`, async ({
      fotnot,
    }) => {
      const article = await readFile(path.join(SITE, new URL(SVT).host, new URL(SVT).pathname, 'index.html'));
      const sent: (string | undefined)[] = [];
      fotnot.site.put(SVT, (request, response) => {
        sent.push(request.headers.cookie);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(article);
      });
      await fotnot.context.addCookies([{ name: 'prenumerant', value: 'ja', url: SVT }]);
      const page = await fotnot.context.newPage();
      await page.goto(fotnot.page('options.html'));
      const cookies = page.getByRole('checkbox', { name: 'Kakor för prenumeranter' });
      await expect(cookies).not.toBeChecked();
      if (credentials) await cookies.check();
      await expect.poll(async () => (await settingsOf(fotnot))?.['credentials'] ?? false).toBe(credentials);
      const { tab } = await fotnot.visit(SAMPLE);
      const popup = await fotnot.popup(tab);
      await popup.getByRole('button', { name: 'Den här gången' }).click();
      await expect.poll(() => sent.length).toBe(1);
      expect(sent[0] ?? '').toBe(credentials ? 'prenumerant=ja' : '');
    });
  }

  test('without asking: a press on check fetches at once, and opening alone fetches nothing', async ({ fotnot }) => {
    await choose(fotnot, { consent: 'always' });
    fotnot.site.asked.length = 0;
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await expect(popup.getByRole('button', { name: 'Den här gången' })).toHaveCount(0);
    const check = card(popup, LINKED[1]!.text).getByRole('button', { name: 'Kontrollera källan' });
    await expect(check).toBeVisible();
    expect(fotnot.site.asked).not.toContain(SVT);
    await check.click();
    await expect.poll(() => fotnot.site.asked).toContain(SVT);
  });

  test('without single-letter shortcuts j moves nothing, and the other keys still do', async ({ fotnot }) => {
    await choose(fotnot, { letters: false });
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    const first = popup.getByRole('article').first();
    await first.focus();
    await popup.keyboard.press('j');
    await popup.keyboard.press('?');
    await expect(first).toBeFocused();
    await expect(popup.getByRole('dialog')).toHaveCount(0);
    await popup.keyboard.press('Enter');
    await expect(first.getByRole('button', { name: /^Visa mindre/ })).toBeVisible();
  });

  test('the theme and the language hold in every page of ours', async ({ fotnot }) => {
    await choose(fotnot, { theme: 'dark', language: 'en' });
    const { tab } = await fotnot.visit(SAMPLE);
    for (const name of [`popup.html?tab=${tab}`, `sidepanel.html?tab=${tab}`, 'reader.html', 'welcome.html']) {
      const page = await fotnot.context.newPage();
      await page.goto(fotnot.page(name));
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.close();
    }
  });

  test('cleared articles are gone, and their sources are not checked any more', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    await expect(card(popup, LINKED[1]!.text)).toContainText('Läst');
    const page = await fotnot.context.newPage();
    await page.goto(fotnot.page('options.html'));
    await expect(page.getByText(/^[1-9]\d* hämtade artik/)).toBeVisible();
    await page.getByRole('button', { name: 'Rensa hämtade artiklar' }).click();
    await expect(page.getByText('0 hämtade artiklar')).toBeVisible();
    await popup.reload();
    await expect(card(popup, LINKED[1]!.text)).toContainText('Ej kontrollerad');
  });

  test('everything cleared is everything: settings, reviews, articles and places', async ({ fotnot }) => {
    await choose(fotnot, { theme: 'dark', consent: 'always' });
    await (
      await fotnot.worker()
    ).evaluate(() =>
      chrome.storage.local.set({
        'review:abc': { judgement: 'partly', note: 'Se s. 4.', dismissed: null, at: '2026-01-02T03:04:05Z' },
      }),
    );
    const page = await fotnot.context.newPage();
    await page.goto(fotnot.page('options.html'));
    await page.evaluate(() => localStorage.setItem('places', JSON.stringify([{ key: 'a', place: { text: 3 } }])));
    await page.getByRole('button', { name: 'Rensa allt' }).click();
    await page.getByRole('button', { name: 'Ja, rensa' }).click();
    await expect(page.getByRole('radio', { name: 'Fråga för varje motion' })).toBeChecked();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
    const kept = async () =>
      (await fotnot.worker()).evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    await expect.poll(kept).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('the first page offers a sample, which the reader opens with its claims', async ({ fotnot }) => {
  const page = await fotnot.context.newPage();
  await page.goto(fotnot.page('welcome.html'));
  await expect(page.getByRole('heading', { name: 'Det här gör Fotnot aldrig' })).toBeVisible();
  const opened = fotnot.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Prova med en exempelmotion' }).click();
  const reader = await opened;
  await expect(reader.getByRole('heading', { level: 1, name: 'Begripliga kallelser till vården' })).toBeVisible();
  await expect(reader.getByRole('article', { name: /Språket i myndigheternas texter/ })).toBeVisible();
  await expect(reader.getByText('Not saknas').first()).toBeVisible();
});
