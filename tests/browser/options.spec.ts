import { expect, forgetAll, SAMPLE, test } from './fixtures';
import type { Fotnot } from '../harness/extension';

const settingsOf = async (fotnot: Fotnot) =>
  (await (await fotnot.worker()).evaluate(async () => (await chrome.storage.local.get('settings'))['settings'])) as
    Record<string, unknown> | undefined;

test.describe('the options', () => {
  test.beforeEach(({ fotnot }) => forgetAll(fotnot));

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
    await expect(page.getByText('Du har inte tillåtit några andra webbplatser.')).toBeVisible();
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
