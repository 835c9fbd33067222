/** The built extension in a real Chromium, on a web that is all ours. */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import { findChromium } from './browser';
import { openSite, type Site } from './site';

export const BUILT = path.resolve('.output/chrome-mv3');

const GREETING_PATIENCE = 10_000;

export interface Fotnot {
  site: Site;
  context: BrowserContext;
  id: string;
  /** The background, as it is now: a service worker that was stopped is another one. */
  worker(): Promise<Worker>;
  /** The address of one of the extension's own pages. */
  page(name: string): string;
  /** Opens a web page and gives it with its tab's number. */
  visit(address: string): Promise<{ page: Page; tab: number }>;
  /** Opens the popup for a tab, in a tab of its own: a real popup closes when a test looks away. */
  popup(tab: number): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  folders?: string[];
  headless?: boolean;
  /** Every host name leads to the site (the default); false leaves the browser on the real web. */
  ownWeb?: boolean;
  /** Grants every host, which only a person could do in the permission prompt. For `check --fetch`. */
  everyHost?: boolean;
  /** Patterns of sites that the reader has allowed in an earlier session, as the permission prompt would have. */
  granted?: string[];
  /** Leaves the page that greets a new reader open; else it is closed, out of the way of what a test opens. */
  welcome?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

interface Folder {
  folder: string;
  remove: () => Promise<void>;
}

async function extensionFolder(everyHost: boolean, own: boolean): Promise<Folder> {
  if (!existsSync(path.join(BUILT, 'manifest.json')))
    throw new Error('The extension is not built; run "npm run build".');
  if (!everyHost && !own) return { folder: BUILT, remove: async () => {} };
  const folder = await mkdtemp(path.join(tmpdir(), 'fotnot-extension-'));
  await cp(BUILT, folder, { recursive: true });
  const remove = () => rm(folder, { recursive: true, force: true });
  if (!everyHost) return { folder, remove };
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  manifest.host_permissions = [...(manifest.host_permissions as string[]), 'https://*/*', 'http://*/*'];
  delete manifest.optional_host_permissions;
  await writeFile(file, JSON.stringify(manifest));
  return { folder, remove };
}

/**
 * Lets the browser's profile remember these sites as allowed: it does of whatever the extension required once and now
 * only may ask for. So `start` runs the extension once with them in its manifest.
 */
async function grant(folder: string, patterns: string[], start: () => Promise<BrowserContext>): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const built = await readFile(file, 'utf8');
  const manifest = JSON.parse(built) as { host_permissions: string[] };
  manifest.host_permissions.push(...patterns);
  await writeFile(file, JSON.stringify(manifest));
  const context = await start();
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  await context.close();
  await writeFile(file, built);
}

/** Starts a Chromium with the built extension; every host name leads to the site. */
export async function launch(options: LaunchOptions = {}): Promise<Fotnot> {
  const site = await openSite(options.folders);
  const { folder, remove } = await extensionFolder(options.everyHost ?? false, options.granted !== undefined);
  const profile = await mkdtemp(path.join(tmpdir(), 'fotnot-profile-'));
  const start = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      headless: options.headless ?? true,
      colorScheme: options.colorScheme ?? null,
      viewport: options.viewport ?? null,
      ignoreHTTPSErrors: options.ownWeb !== false,
      // Playwright turns extensions off by default.
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        ...(options.ownWeb === false
          ? []
          : [`--host-resolver-rules=MAP * 127.0.0.1:${site.port}`, '--ignore-certificate-errors']),
        '--lang=sv',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  if (options.granted) await grant(folder, options.granted, start);
  const context = await start();
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  const page = (name: string) => `chrome-extension://${id}/${name}`;

  // It greets once in a profile; where something was granted, that was in the session before.
  if (!options.granted) await greeted(context, page('welcome.html'), options.welcome ?? false);

  const fotnot: Fotnot = {
    site,
    context,
    id,
    worker,
    page,
    async visit(address) {
      const opened = await context.newPage();
      await opened.goto(address);
      return { page: opened, tab: await tabOf(fotnot, opened) };
    },
    async popup(tab) {
      const opened = await context.newPage();
      await opened.setViewportSize({ width: 400, height: 600 });
      await opened.goto(page(`popup.html?tab=${tab}`));
      await opened.bringToFront();
      return opened;
    },
    async close() {
      await context.close();
      await site.close();
      await Promise.all([rm(profile, { recursive: true, force: true }), remove()]);
    },
  };
  return fotnot;
}

/** Waits for the page that greets a new reader, and closes it unless it is to stay. Without it a test would find it in front. */
async function greeted(context: BrowserContext, address: string, stay: boolean): Promise<void> {
  const end = performance.now() + GREETING_PATIENCE;
  while (performance.now() < end) {
    const greeting = context.pages().find((page) => page.url() === address);
    if (greeting) return stay ? undefined : greeting.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The browser's number of the tab that shows a page: by its address where the extension may see it, else the one in front. */
async function tabOf(fotnot: Fotnot, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await fotnot.worker();
  return worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    // Pages visited before may stand at the same address: the last opened has the highest number.
    const shown = tabs.filter(({ url }) => url === address).sort((a, b) => b.id! - a.id!)[0];
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return (shown ?? front)!.id!;
  }, page.url());
}
