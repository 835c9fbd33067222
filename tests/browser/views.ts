/**
 * Every view of the extension in each state that looks different, opened by the steps a reader takes. The snapshots
 * (look.spec.ts) and the tests of zoom, motion and forced colours (adapt.spec.ts) go through the same list.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import type { Fotnot } from '../harness/extension';
import { newState } from '../../utils/review/newState';
import type { TabState } from '../../utils/review/types';
import { card, LINKED, SAMPLE, SITE } from './fixtures';

export interface Size {
  width: number;
  height: number;
}

/** How the reader has set the window and the system. */
export interface Setting {
  size: Size;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce';
  forcedColors?: 'active';
}

export interface View {
  name: string;
  /** The window it is made for, in CSS pixels. */
  size: Size;
  /** Opens it in a window so set; what is given has stopped changing. */
  open(fotnot: Fotnot, setting: Setting): Promise<Page>;
}

const POPUP = { width: 400, height: 600 };
const PANEL = { width: 480, height: 640 };
const READER = { width: 1100, height: 600 };
const PAGE = { width: 720, height: 640 };

const FOLDER = path.join(SITE, 'www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem');
const NO_MOTION = 'https://www.regionvasterbotten.se/kontakt/';
const MARKED = 'https://www.regionvasterbotten.se/provsidor/marken/';
const AGENDA = 'https://meetingsplus.vll.se/committees/regionfullmaktige/mote-2025-06-10';

async function set(page: Page, { size, ...media }: Setting): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia(media);
}

async function own(fotnot: Fotnot, name: string, setting: Setting): Promise<Page> {
  const page = await fotnot.context.newPage();
  await set(page, setting);
  await page.goto(fotnot.page(name));
  return page;
}

/** The popup over a page whose tab is known to be in the given state, which passes too quickly to be looked at, or can't be brought about here. */
async function inState(
  fotnot: Fotnot,
  setting: Setting,
  phase: TabState['phase'],
  progress: TabState['progress'] = null,
): Promise<Page> {
  const { tab } = await fotnot.visit(NO_MOTION);
  const state: TabState = { ...newState(NO_MOTION, phase), progress };
  await (
    await fotnot.worker()
  ).evaluate(([key, value]) => chrome.storage.session.set({ [key]: value }), [`tab:${tab}`, state] as const);
  const page = await own(fotnot, `popup.html?tab=${tab}`, setting);
  await page.locator('h1').waitFor();
  return page;
}

async function onSample(fotnot: Fotnot, name: string, setting: Setting): Promise<Page> {
  const { tab } = await fotnot.visit(SAMPLE);
  const page = await own(fotnot, `${name}.html?tab=${tab}`, setting);
  await card(page, LINKED[0]!.text).waitFor();
  return page;
}

/** Says yes once and waits until every source has its result. */
async function checked(page: Page): Promise<Page> {
  await page.locator('.consent .button-main').click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('.card .source-result .source-passage').length >= count - 1,
    LINKED.length,
  );
  await page.locator('.source-waiting, .check-bar progress').first().waitFor({ state: 'detached' });
  return page;
}

/** With the second source's card unfolded and at the top. */
async function unfolded(page: Page): Promise<Page> {
  const second = card(page, LINKED[1]!.text);
  await second.locator('.card-actions [aria-expanded]').first().click();
  await second.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  return page;
}

async function inReader(
  fotnot: Fotnot,
  setting: Setting,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<Page> {
  const page = await own(fotnot, 'reader.html', setting);
  await page.locator('input[type=file]').setInputFiles(file);
  return page;
}

/** The language of the extension's own pages from now on. */
export async function speak(fotnot: Fotnot, language: 'sv' | 'en'): Promise<void> {
  await (
    await fotnot.worker()
  ).evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, language });
}

/** The sample as a page in our own fonts, which are the same everywhere, with its claims marked. */
export async function markedPage(fotnot: Fotnot, setting: Setting): Promise<Page> {
  const html = await readFile(path.join(FOLDER, 'index.html'), 'utf8');
  const faces = (['sans-3', 'serif-4'] as const).map((name) => {
    const file = `/font/source-${name}.woff2`;
    const family = name === 'sans-3' ? 'Source Sans 3' : 'Source Serif 4';
    return `@font-face { font-family: '${family}'; font-weight: 200 900; src: url(${file}) }`;
  });
  const dressed = html
    .replace('<style>', `<style>${faces.join('\n')} h1 { font-weight: 400 }`)
    .replace(/Georgia, serif/g, "'Source Serif 4'")
    .replace(/Arial, sans-serif/g, "'Source Sans 3'");
  fotnot.site.put(MARKED, { body: dressed });
  for (const name of ['source-sans-3.woff2', 'source-serif-4.woff2'])
    fotnot.site.put(new URL(`/font/${name}`, MARKED).href, {
      body: await readFile(path.join('public/font', name)),
      type: 'font/woff2',
    });
  const { page } = await fotnot.visit(MARKED);
  await set(page, setting);
  await page.waitForFunction((count) => CSS.highlights.get('fotnot-linked')?.size === count, LINKED.length);
  return page;
}

export const VIEWS: View[] = [
  { name: 'popup-claims', size: POPUP, open: (fotnot, setting) => onSample(fotnot, 'popup', setting) },
  {
    name: 'popup-checked',
    size: POPUP,
    open: async (fotnot, setting) => checked(await onSample(fotnot, 'popup', setting)),
  },
  {
    name: 'popup-card-open',
    size: POPUP,
    open: async (fotnot, setting) => unfolded(await checked(await onSample(fotnot, 'popup', setting))),
  },
  {
    name: 'popup-own-answer',
    size: POPUP,
    async open(fotnot, setting) {
      const page = await onSample(fotnot, 'popup', setting);
      const uncited = page.locator('.card.uncited').first();
      await uncited.locator('.card-actions [aria-expanded]').last().click();
      await uncited.locator('textarea').waitFor();
      await uncited.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      return page;
    },
  },
  {
    name: 'popup-rest-of-view',
    size: POPUP,
    async open(fotnot, setting) {
      const page = await onSample(fotnot, 'popup', setting);
      await page.locator('.view-foot').scrollIntoViewIfNeeded();
      return page;
    },
  },
  {
    name: 'popup-shortcuts',
    size: POPUP,
    async open(fotnot, setting) {
      const page = await onSample(fotnot, 'popup', setting);
      await page.locator('h1').click();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'popup-linked-motions',
    size: POPUP,
    async open(fotnot, setting) {
      fotnot.site.put(AGENDA, { body: await readFile('tests/fixtures/pages/meetingsplus-agenda.html') });
      const { tab } = await fotnot.visit(AGENDA);
      const page = await own(fotnot, `popup.html?tab=${tab}`, setting);
      await page.locator('.linked-list').waitFor();
      return page;
    },
  },
  {
    name: 'popup-no-motion',
    size: POPUP,
    async open(fotnot, setting) {
      fotnot.site.put(NO_MOTION, { body: '<!doctype html><title>Kontakt</title><p>Ring växeln på vardagar.</p>' });
      const { tab } = await fotnot.visit(NO_MOTION);
      const page = await own(fotnot, `popup.html?tab=${tab}`, setting);
      await page.locator('.notice-why').waitFor();
      return page;
    },
  },
  {
    name: 'popup-loading',
    size: POPUP,
    open: (fotnot, setting) => inState(fotnot, setting, 'reading', { done: 12, of: 48 }),
  },
  { name: 'popup-failed', size: POPUP, open: (fotnot, setting) => inState(fotnot, setting, 'failed') },
  { name: 'popup-pdf', size: POPUP, open: (fotnot, setting) => inState(fotnot, setting, 'pdf') },
  { name: 'popup-restricted', size: POPUP, open: (fotnot, setting) => inState(fotnot, setting, 'restricted') },
  {
    name: 'panel-claims',
    size: PANEL,
    open: async (fotnot, setting) => checked(await onSample(fotnot, 'sidepanel', setting)),
  },
  {
    name: 'panel-half-screen',
    size: { width: 760, height: 600 },
    open: async (fotnot, setting) => checked(await onSample(fotnot, 'sidepanel', setting)),
  },
  {
    name: 'panel-not-read',
    size: PANEL,
    async open(fotnot, setting) {
      const page = await own(fotnot, 'sidepanel.html', setting);
      // What can be opened instead comes with a part of its own, after the words.
      await page.getByRole('button').first().waitFor();
      return page;
    },
  },
  {
    name: 'reader-start',
    size: READER,
    async open(fotnot, setting) {
      const page = await own(fotnot, 'reader.html', setting);
      await page.locator('.open-drop').waitFor();
      return page;
    },
  },
  {
    name: 'reader-drop',
    size: READER,
    async open(fotnot, setting) {
      const page = await own(fotnot, 'reader.html', setting);
      await page.locator('.open-drop').dispatchEvent('dragover');
      await page.locator('.open-drop.over').waitFor();
      return page;
    },
  },
  {
    name: 'reader-text',
    size: READER,
    async open(fotnot, setting) {
      const page = await checked(await inReader(fotnot, setting, path.join(FOLDER, 'index.html')));
      await page.locator('.document-text [data-claim]').nth(1).click();
      await page.locator('.card.selected').waitFor();
      return page;
    },
  },
  {
    name: 'reader-sample',
    size: READER,
    async open(fotnot, setting) {
      const page = await own(fotnot, 'reader.html?sample', setting);
      await page.locator('.card').first().waitFor();
      return page;
    },
  },
  {
    name: 'reader-pages',
    size: READER,
    async open(fotnot, setting) {
      const page = await inReader(fotnot, setting, path.join(FOLDER, 'motion.pdf'));
      const pages = page.locator('.pdf-claims [data-claim]').first();
      await pages.or(page.locator('.document-text')).first().waitFor();
      await checked(page);
      return page;
    },
  },
  {
    name: 'reader-damaged',
    size: READER,
    async open(fotnot, setting) {
      const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat');
      const page = await inReader(fotnot, setting, { name: 'trasig.pdf', mimeType: 'application/pdf', buffer });
      await page.locator('.notice-actions').waitFor();
      return page;
    },
  },
  {
    name: 'options',
    size: { width: 760, height: 800 },
    async open(fotnot, setting) {
      const page = await own(fotnot, 'options.html', setting);
      await page.locator('h1').waitFor();
      return page;
    },
  },
  {
    name: 'welcome',
    size: { width: 760, height: 800 },
    async open(fotnot, setting) {
      const page = await own(fotnot, 'welcome.html', setting);
      await page.locator('h1').waitFor();
      return page;
    },
  },
  {
    name: 'page-marks',
    size: PAGE,
    async open(fotnot, setting) {
      const page = await markedPage(fotnot, setting);
      await page.locator('sup a').first().click();
      await page.locator('fotnot-card').waitFor({ state: 'attached' });
      return page;
    },
  },
];
