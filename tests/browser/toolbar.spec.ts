/** The toolbar says how it stands with the tab in front, by its badge and in words; key commands; the live region. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { badgeOf, card, expect, LINKED, SAMPLE, test } from './fixtures';
import type { Fotnot } from '../harness/extension';

const titleOf = async (fotnot: Fotnot, tab: number) =>
  (await fotnot.worker()).evaluate((tabId) => chrome.action.getTitle({ tabId }), tab);

test.describe('the toolbar button', () => {
  test('says that there is no motion, how many claims deserve a look, and that sources are being read', async ({
    fotnot,
  }) => {
    const none = 'https://www.regionvasterbotten.se/provsidor/ingen-motion/';
    fotnot.site.put(none, { body: '<!doctype html><title>Kontakt</title><p>Ring växeln på vardagar.</p>' });
    const { page, tab } = await fotnot.visit(none);
    await expect.poll(() => titleOf(fotnot, tab)).toBe('Fotnot: ingen motion på den här sidan');
    expect(await badgeOf(fotnot, tab)).toBe('');

    await page.goto(SAMPLE);
    await expect.poll(() => badgeOf(fotnot, tab)).toMatch(/^[1-9]\d*$/);
    const count = await badgeOf(fotnot, tab);
    expect(await titleOf(fotnot, tab)).toContain(count);

    let answer = () => {};
    fotnot.site.put(
      'https://www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid',
      (_request, response) => {
        answer = () => {
          response.writeHead(404, { 'content-type': 'text/html' });
          response.end('borta');
        };
      },
    );
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    await expect.poll(() => badgeOf(fotnot, tab)).toBe('…');
    const working = await titleOf(fotnot, tab);
    await expect(card(popup, LINKED[2]!.text)).toContainText('Läst');
    expect(await badgeOf(fotnot, tab)).toBe('…');
    answer();
    await expect.poll(() => badgeOf(fotnot, tab), { timeout: 20_000 }).toMatch(/^[1-9]\d*$/);
    expect(await titleOf(fotnot, tab)).not.toBe(working);
  });

  test('has another picture where there is a motion, or motions to go to, than where there is none', async ({
    fotnot,
  }) => {
    // No part of the browser tells which picture it shows: what it is given is looked at instead.
    const worker = await fotnot.worker();
    await worker.evaluate(() => {
      const { setIcon } = chrome.action;
      const pictures: Record<number, unknown> = {};
      Object.assign(globalThis, { pictures });
      chrome.action.setIcon = ((given: { tabId: number; path: Record<number, string> }, ...rest: unknown[]) => {
        pictures[given.tabId] = given.path[32];
        return Reflect.apply(setIcon, chrome.action, [given, ...rest]);
      }) as typeof setIcon;
    });
    const pictureOf = (tab: number) =>
      worker.evaluate((tab) => (globalThis as unknown as { pictures: Record<number, string> }).pictures[tab], tab);
    const none = 'https://www.regionvasterbotten.se/provsidor/ingen-motion/';
    const list = 'https://meetingsplus.vll.se/committees/regionfullmaktige/mote-2025-06-10';
    fotnot.site.put(none, { body: '<!doctype html><title>Kontakt</title><p>Ring växeln på vardagar.</p>' });
    fotnot.site.put(list, { body: await readFile('tests/fixtures/pages/meetingsplus-agenda.html') });
    for (const [address, picture] of [
      [none, 'icon/quiet-32.png'],
      [SAMPLE, 'icon/32.png'],
      [list, 'icon/32.png'],
    ] as const) {
      const { tab } = await fotnot.visit(address);
      await expect.poll(() => pictureOf(tab), { message: address }).toBe(picture);
    }
    const [quiet, read] = await Promise.all(
      ['quiet-32', '32'].map((name) => readFile(path.join('public/icon', `${name}.png`))),
    );
    expect(quiet!.equals(read!)).toBe(false);
  });

  test('says that a document could not be read', async ({ fotnot }) => {
    const reader = await fotnot.context.newPage();
    await reader.goto(fotnot.page('reader.html'));
    await reader
      .getByLabel('Välj en fil')
      .setInputFiles({ name: 'trasig.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<') });
    await expect(reader.getByRole('heading', { name: /skada/i }).first()).toBeVisible();
    const tab = await reader.evaluate(async () => (await chrome.tabs.getCurrent())!.id!);
    await expect.poll(() => badgeOf(fotnot, tab)).toBe('!');
    await reader.close();
  });
});

test('the key command opens the side panel beside the tab in front', async ({ fotnot }) => {
  const { tab } = await fotnot.visit(SAMPLE);
  const worker = await fotnot.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  // In the browser's own language, which decides what the browser shows of us.
  expect(commands.find(({ name }) => name === 'open-panel')?.description).toMatch(
    /Öppna sidopanelen|Open the side panel/,
  );
  const opened = await worker.evaluate(async (id) => {
    const asked: unknown[] = [];
    const { open } = chrome.sidePanel;
    // The browser opens it for a key that was pressed, which no test can press for it.
    chrome.sidePanel.open = (options) => Promise.resolve(void asked.push(options));
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
      'open-panel',
      await chrome.tabs.get(id),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    chrome.sidePanel.open = open;
    return asked;
  }, tab);
  expect(opened).toEqual([{ tabId: tab }]);
});

test('the keys of a view: Enter opens, o opens the source, c copies the claim with its source', async ({ fotnot }) => {
  const { tab } = await fotnot.visit(SAMPLE);
  const popup = await fotnot.popup(tab);
  await fotnot.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const second = card(popup, LINKED[1]!.text);
  await second.focus();
  await popup.keyboard.press('Enter');
  await expect(second.getByRole('button', { name: /^Visa mindre/ })).toHaveAttribute('aria-expanded', 'true');
  await popup.keyboard.press('c');
  await expect(popup.getByRole('status')).toHaveText('Kopierat: påståendet med sin källa.');
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(LINKED[1]!.text);
  expect(copied).toContain('https://www.svt.se/');
  const opened = fotnot.context.waitForEvent('page');
  await popup.keyboard.press('o');
  expect((await opened).url()).toContain('svt.se');
  await (await opened).close();
  // One card at a time is in the tab order.
  await expect(popup.locator('[data-card][tabindex="0"]')).toHaveCount(1);
});

test('thirty sources that arrive are told of once, in the one polite live region', async ({ fotnot }) => {
  test.setTimeout(120_000);
  const address = 'https://www.regionvasterbotten.se/provsidor/trettio-noter/';
  const sources = Array.from({ length: 30 }, (_, i) => `https://www.svt.se/nyheter/lokalt/vast/prov-nummer-${i + 1}`);
  fotnot.site.put(address, {
    body: `<!doctype html><html lang="sv"><title>Motion</title><body><main><h1>Motion om trettio noter</h1>
${sources.map((_, i) => `<p>Kostnaden för hyrpersonal ökade med ${i + 101} miljoner kronor i år<sup><a href="#n${i + 1}" id="r${i + 1}">${i + 1}</a></sup>.</p>`).join('')}
<p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att redovisa kostnaden.</li></ul><p>Prov Testberg (X)</p>
<ol>${sources.map((url, i) => `<li id="n${i + 1}"><a href="#r${i + 1}">↑</a> <a href="${url}">${url}</a></li>`).join('')}</ol></main></body></html>`,
  });
  for (const [i, url] of sources.entries()) {
    fotnot.site.put(url, {
      body: `<!doctype html><html lang="sv"><head><title>Artikel ${i + 1}</title><meta property="og:type" content="article"></head><body><article><h1>Artikel nummer ${i + 1}</h1>${'<p>Kostnaden för hyrpersonal fortsätter att stiga i regionen, visar nya siffror som redovisades på tisdagen.</p>'.repeat(8)}</article></body></html>`,
    });
  }
  const { tab } = await fotnot.visit(address);
  const popup = await fotnot.popup(tab);
  await expect(popup.locator('[aria-live], [role="status"], [role="alert"]')).toHaveCount(1);
  await popup.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('[role="status"]')!;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true, subtree: true });
  });
  await popup.getByRole('button', { name: 'Den här gången' }).click();
  await expect(popup.getByText('30 källor kontrollerade')).toBeVisible({ timeout: 90_000 });
  const said = await popup.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter(Boolean));
  expect(said.length).toBeLessThanOrEqual(2);
  expect(said.length).toBeGreaterThan(0);
});
