/** The built extension in a real Firefox over WebDriver BiDi, on the same web of our own (through its CONNECT proxy). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openSite, type Site } from './site';

export const BUILT_FIREFOX = path.resolve('.output/firefox-mv3');
const ID = 'fotnot@fotnot.example';
/** Firefox gives each installation a random host of its own; a preference fixes it so that the test can open its pages. */
const HOST = '6f1e2f4c-1c0e-4a55-9f6d-2b4f0b6f0a11';

const PATIENCE = 20_000;

/** WebDriver BiDi beneath puppeteer, which has no words for the browser's own window. */
interface Protocol {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

export interface FirefoxFotnot {
  site: Site;
  browser: Browser;
  /** Opens one of the extension's own pages. */
  open(name: string): Promise<Page>;
  /** What an expression gives in the browser's own window, where its sidebar, menus and key commands are. */
  inWindow<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

/** Starts a Firefox with the built extension installed. */
export async function launchFirefox(executablePath: string, folders: string[]): Promise<FirefoxFotnot> {
  const site = await openSite(folders);
  const profile = await mkdtemp(path.join(tmpdir(), 'fotnot-firefox-'));
  const proxy = { host: '127.0.0.1', port: site.port };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it the remote protocol refuses to open an extension's own pages.
    args: ['--remote-allow-system-access'],
    userDataDir: profile,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': proxy.host,
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': proxy.host,
      'network.proxy.http_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      'intl.locale.requested': 'sv-SE',
      'extensions.originControls.grantByDefault': true,
    },
  });
  await browser.installExtension(BUILT_FIREFOX);
  const { connection } = browser as unknown as { connection: Protocol };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  return {
    site,
    browser,
    async open(name) {
      const address = `moz-extension://${HOST}/${name}`;
      const page = await browser.newPage();
      // The page changes process on its way, and the protocol never reports the navigation as ended: ask the page itself.
      void page.goto(address).catch(() => undefined);
      const end = performance.now() + PATIENCE;
      while ((await page.evaluate(() => location.href).catch(() => '')) !== address) {
        if (performance.now() > end) throw new Error(`Firefox did not open ${name}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return page;
    },
    async inWindow<Value>(expression: string) {
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context: contexts[0]!.context },
        awaitPromise: true,
        userActivation: true,
      });
      const answer = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'no answer');
      return JSON.parse(answer.result!.value) as Value;
    },
    async close() {
      await browser.close();
      await site.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
