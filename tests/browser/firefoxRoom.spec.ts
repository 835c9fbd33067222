/** In a real Firefox: its own sidebar, key commands, context menus, the options and the reader. */
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { findFirefox } from '../harness/browser';
import { launchFirefox, type FirefoxFotnot } from '../harness/firefox';
import { LINKED, SAMPLE, SITE } from './fixtures';
import type { Page } from 'puppeteer-core';

const firefox = findFirefox();
const [FIRST, SECOND, THIRD] = LINKED.map(({ text }) => text) as [string, string, string];
const FOLDER = path.join(SITE, 'www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem');

/** The views of the extension of one kind, as one of its own pages can reach them. */
interface Views {
  extension: { getViews(of: { type: 'sidebar' | 'popup' }): Window[] };
}
declare const browser: Views;

test.describe('in a real Firefox', () => {
  test.skip(firefox === null, 'skipped: no Firefox is installed here and none could be');
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(120_000);

  let fotnot: FirefoxFotnot;
  let desk: Page;
  let page: Page;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    if (firefox === null) return;
    fotnot = await launchFirefox(firefox, [SITE]);
    desk = await fotnot.open('options.html');
    page = await fotnot.browser.newPage();
    await page.goto(SAMPLE);
    await expect.poll(() => marked('linked'), { timeout: 30_000 }).toHaveLength(LINKED.length);
  });
  test.afterAll(() => fotnot?.close());

  const marked = (kind: string) =>
    page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `fotnot-${kind}`);
  const inView = (type: 'sidebar' | 'popup') =>
    desk.evaluate((type) => browser.extension.getViews({ type })[0]?.document.body.innerText ?? '', type);
  /** A tab that the extension opens, told by its address. */
  const opened = async (what: RegExp): Promise<Page> => {
    const find = async () => {
      for (const one of await fotnot.browser.pages()) {
        const address = await one.evaluate(() => location.href).catch(() => '');
        if (what.test(address)) return one;
      }
      return null;
    };
    await expect.poll(async () => (await find()) !== null, { timeout: 20_000 }).toBe(true);
    return (await find())!;
  };
  const words = (of: Page) => of.evaluate(() => document.body.innerText);
  const sidebar = 'SidebarController';
  const key = (letter: string) =>
    fotnot.inWindow<boolean>(
      `(() => {
        const key = [...document.querySelectorAll('keyset[id*="fotnot"] key')].find((one) => one.getAttribute('key')?.toUpperCase() === '${letter}');
        if (key?.getAttribute('modifiers') !== 'alt,shift' && key?.getAttribute('modifiers') !== 'alt shift') return false;
        key.doCommand();
        return true;
      })()`,
    );

  test('the sidebar shows the page’s claims, opened by its key command', async () => {
    await page.bringToFront();
    expect(await key('P')).toBe(true);
    await expect.poll(() => fotnot.inWindow<string>(`${sidebar}.isOpen && ${sidebar}.currentID`)).toContain('fotnot');
    await expect.poll(() => inView('sidebar'), { timeout: 20_000 }).toContain(FIRST);
    expect(await inView('sidebar')).toContain('Ej kontrollerad');
  });

  test('a card chosen in the sidebar is marked in the page, and one opened in the page is chosen in the sidebar', async () => {
    await desk.evaluate((text) => {
      const [view] = browser.extension.getViews({ type: 'sidebar' });
      const cards = [...view!.document.querySelectorAll<HTMLElement>('[data-card]')];
      const card = cards.find((one) => one.querySelector('blockquote')?.textContent === text)!;
      card.focus();
      // Where the sidebar has not the window's own focus, Firefox tells of none.
      if (!card.classList.contains('selected')) card.dispatchEvent(new FocusEvent('focus'));
    }, THIRD);
    await expect.poll(() => marked('selected'), { timeout: 20_000 }).toEqual([THIRD]);
    const at = await page.evaluate(() => {
      const [claim] = CSS.highlights.get('fotnot-linked') as unknown as Iterable<Range>;
      const { left, top, width, height } = claim!.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => marked('selected')).toEqual([FIRST]);
    const chosen = () =>
      desk.evaluate(() => {
        const [view] = browser.extension.getViews({ type: 'sidebar' });
        return view!.document.querySelector('.card.selected blockquote')?.textContent;
      });
    await expect.poll(chosen).toBe(FIRST);
    await page.keyboard.press('Escape');
  });

  test('the sidebar follows the tab in front', async () => {
    const other = await fotnot.browser.newPage();
    await other.goto('https://www.regionvasterbotten.se/provsidor/tom/');
    await other.bringToFront();
    await expect.poll(() => inView('sidebar'), { timeout: 20_000 }).not.toContain(FIRST);
    await page.bringToFront();
    await expect.poll(() => inView('sidebar'), { timeout: 20_000 }).toContain(FIRST);
    await other.close();
  });

  test('the key command for the next claim opens its card in the page', async () => {
    await page.bringToFront();
    const before = await marked('selected');
    expect(await key('N')).toBe(true);
    await expect.poll(() => marked('selected'), { timeout: 20_000 }).not.toEqual(before);
    await expect.poll(() => page.evaluate(() => document.querySelector('fotnot-card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
  });

  test('the toolbar’s popup opens on the page with its claims', async () => {
    await page.bringToFront();
    expect(await key('F')).toBe(true);
    await expect.poll(() => inView('popup'), { timeout: 20_000 }).toContain(SECOND);
    await fotnot.inWindow(`document.querySelectorAll('panel').forEach((panel) => panel.hidePopup())`);
  });

  test('”Öppna i sidopanelen” in the popup opens the sidebar', async () => {
    await fotnot.inWindow(`${sidebar}.hide()`);
    const tab = await desk.evaluate(async (address) => (await chrome.tabs.query({ url: address }))[0]!.id!, SAMPLE);
    const popup = await fotnot.open(`popup.html?tab=${tab}`);
    await popup.bringToFront();
    const button = await popup.waitForSelector('::-p-text(Öppna i sidopanelen)');
    await button!.click();
    await expect.poll(() => fotnot.inWindow<boolean>(`${sidebar}.isOpen`), { timeout: 20_000 }).toBe(true);
    if (!popup.isClosed()) await popup.close();
  });

  /** Opens the page's context menu at a place and picks an entry of ours by its words. */
  async function pick(at: { x: number; y: number }, label: string): Promise<void> {
    await page.bringToFront();
    await page.mouse.click(at.x, at.y, { button: 'right' });
    const entry = `[...document.querySelectorAll('#contentAreaContextMenu menuitem')].find((one) => one.label === '${label}' && !one.hidden)`;
    await expect.poll(() => fotnot.inWindow<boolean>(`Boolean(${entry})`), { timeout: 20_000 }).toBe(true);
    await fotnot.inWindow(
      `(() => { const entry = ${entry}; document.getElementById('contentAreaContextMenu').activateItem(entry); })()`,
    );
  }

  test('the context menu of a link opens the motion in the reader', async () => {
    const at = await page.evaluate(() => {
      const link = [...document.links].find(({ href }) => href.endsWith('.pdf'))!;
      link.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = link.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await pick(at, 'Granska motionen');
    const reader = await opened(/reader\.html\?src=/);
    await expect.poll(() => words(reader), { timeout: 30_000 }).toContain(FIRST);
    await reader.close();
  });

  test('the context menu of a selection opens the sentence in the reader', async () => {
    const at = await page.evaluate((sought) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue!.indexOf(sought);
        if (start < 0) continue;
        node.parentElement!.scrollIntoView({ block: 'center' });
        getSelection()!.setBaseAndExtent(node, start, node, start + sought.length);
        const { left, top, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error('not there');
    }, SECOND);
    await pick(at, 'Granska meningen');
    const reader = await opened(/reader\.html\?text=/);
    await expect.poll(() => words(reader), { timeout: 30_000 }).toContain(SECOND);
    await reader.close();
  });

  test('the reader opens a PDF as its pages and a text, with the cards beside', async () => {
    for (const file of ['motion.pdf', 'motion.txt']) {
      const reader = await fotnot.open('reader.html');
      const input = await reader.waitForSelector('input[type=file]');
      await input!.uploadFile(path.join(FOLDER, file));
      await expect.poll(() => words(reader), { timeout: 30_000 }).toContain('Fotnot 3');
      const drawn = () =>
        reader.evaluate(() => document.querySelectorAll('.pdf-claim, .doc-claim').length).catch(() => 0);
      await expect.poll(drawn, { timeout: 30_000 }).toBeGreaterThan(2);
      await reader.close();
    }
  });

  test('the options keep what is chosen and list what is allowed', async () => {
    await desk.bringToFront();
    const press = (text: string) =>
      desk.evaluate((text) => {
        const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === text)!;
        label.click();
      }, text);
    await press('Mörkt');
    await press('Hämta utan att fråga');
    const kept = () =>
      desk.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'] as Record<string, unknown>);
    await expect.poll(kept).toMatchObject({ theme: 'dark', consent: 'always' });
    expect(await desk.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test('the options take back leave to read a site that came with the extension, and ask for it again', async () => {
    await desk.bringToFront();
    const mayRead = () => desk.evaluate(() => chrome.permissions.contains({ origins: ['https://*.svt.se/*'] }));
    expect(await mayRead()).toBe(true);
    await (await desk.waitForSelector('button[aria-label^="Ta tillbaka tillåtelsen för SVT"]'))!.click();
    await expect.poll(mayRead).toBe(false);
    await desk.waitForSelector('button[aria-label^="Tillåt SVT"]');
  });
});
