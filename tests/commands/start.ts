/**
 * npm start [-- FILE|URL]
 * Opens a browser with the built extension on the sample motion, at a region's real address on a web that is all on this
 * machine, or on a document of one's own. Without a display it runs headless, prints the claims with their sources and
 * leaves screenshots.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import type { TabState } from '../../utils/review/types';
import { hasDisplay, NoBrowser } from '../harness/browser';
import { launch, type Fotnot } from '../harness/extension';
import { wholeState } from '../harness/state';
import { printClaims } from './table';

const SITE = path.resolve('tests/fixtures/site');
const SHOTS = path.resolve('.artifacts/start');
const SAMPLE = 'https://www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/';
const OWN = 'https://www.regionvasterbotten.se/eget/';
const WEB = /^https?:/i;
const HTML = /\.x?html?$/i;
const PATIENCE = 60_000;

async function untilState(
  fotnot: Fotnot,
  tab: number,
  done: (state: TabState) => boolean,
  what: string,
): Promise<TabState> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const state = await wholeState(await fotnot.worker(), tab);
    if (state && done(state)) return state;
    if (performance.now() > end) throw new Error(`${what} took more than ${PATIENCE / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Opens what was asked for: a page the gate reads by itself, or a document in the reader. */
async function open(fotnot: Fotnot, given: string | undefined): Promise<{ page: Page; tab: number; reader: boolean }> {
  if (!given) return { ...(await fotnot.visit(SAMPLE)), reader: false };
  if (!WEB.test(given) && !existsSync(given)) throw new Error(`There is no file ${given}.`);
  if (!WEB.test(given) && HTML.test(given)) {
    const address = OWN + encodeURIComponent(path.basename(given));
    fotnot.site.put(address, { body: await readFile(given) });
    return { ...(await fotnot.visit(address)), reader: false };
  }
  if (WEB.test(given) && !/\.(pdf|docx|odt|txt)$/i.test(new URL(given).pathname)) {
    return { ...(await fotnot.visit(given)), reader: false };
  }
  const opened = await fotnot.visit(
    WEB.test(given) ? fotnot.page(`reader.html?src=${encodeURIComponent(given)}`) : fotnot.page('reader.html'),
  );
  if (!WEB.test(given)) await opened.page.locator('input[type=file]').setInputFiles(given);
  return { ...opened, reader: true };
}

async function shoot(page: Page, name: string): Promise<void> {
  const file = path.join(SHOTS, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(`Screenshot: ${pathToFileURL(file).href}`);
}

/** Without a display: the way a reader goes, popup and consent included, with what they would see printed. */
async function showHeadless(fotnot: Fotnot, given: string | undefined): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  const { page, tab, reader } = await open(fotnot, given);
  const view = reader ? page : await fotnot.popup(tab);
  await untilState(fotnot, tab, (state) => state.phase === 'read', 'Reading the document');
  await shoot(view, 'not-checked');
  const consent = view.getByRole('button', { name: 'Den här gången' });
  if (await consent.isVisible()) {
    await consent.click();
    await untilState(
      fotnot,
      tab,
      ({ jobs }) => Object.keys(jobs).length > 0 && Object.values(jobs).every((job) => job === 'done'),
      'Reading the sources',
    );
  }
  const state = await untilState(fotnot, tab, () => true, 'The result');
  printClaims(state);
  await shoot(view, 'checked');
  if (!reader) await shoot(page, 'page');
}

/** With a display: the browser is the reader's until they close it. */
async function showInWindow(fotnot: Fotnot, given: string | undefined): Promise<void> {
  await open(fotnot, given);
  console.log('Fotnot is in the toolbar (the puzzle piece, where the browser hides it). Close the browser to end.');
  await new Promise<void>((resolve) => fotnot.context.on('close', () => resolve()));
}

async function main(): Promise<void> {
  const given = process.argv[2];
  const headless = !hasDisplay();
  // The sample web stands in for the real one, and an address of one's own is asked for in earnest.
  const fotnot = await launch({
    folders: [SITE],
    headless,
    ownWeb: !given || !WEB.test(given),
    everyHost: headless && given !== undefined,
    viewport: headless ? { width: 1280, height: 800 } : undefined,
  });
  try {
    await (headless ? showHeadless(fotnot, given) : showInWindow(fotnot, given));
  } finally {
    await fotnot.close();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof NoBrowser || error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
