/**
 * A desk inside the extension: one of its own pages, from which documents are laid before it as a person would (a page
 * visited, a file chosen in the reader) and reports fetched by the message that "Exportera JSON" uses.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { covers } from '../../utils/browser/permissions';
import { matchPatterns } from '../../utils/motion/regions';
import type { Report } from '../../utils/review/report';
import type { TabState } from '../../utils/review/types';
import type { Fotnot } from './extension';
import { briefState, wholeState } from './state';

export interface DeskDocument {
  file: string;
  /** Address for HTML; the sample region's when not given. */
  address?: string;
}

export interface DeskOptions {
  /** Also read documents that are not recognised as motions. */
  any: boolean;
  /** Check the sources too. */
  fetch: boolean;
  /** Milliseconds for one document. */
  timeout: number;
}

export interface DeskResult {
  report: Report;
  /** For HTML: whether the gate asked for the reading by itself. */
  gate: boolean | null;
  state: TabState;
}

const HTML = /\.x?html?$/i;
const REGION = 'https://www.regionvasterbotten.se/politik/granskas/';
/** How long a page is given for its gate to speak, after it has loaded. */
const GATE_PATIENCE = 1500;
/** Milliseconds after which a page is asked for again. */
const ASK_AGAIN = 3000;
const POLL = 40;

/** One place at the desk: a page of the extension and a tab for documents; several can work at the same time. */
export class Desk {
  private constructor(
    private readonly fotnot: Fotnot,
    private readonly page: Page,
    private readonly reader: Page,
    private readonly readerTab: number,
    private readonly tab: number,
  ) {}

  static async open(fotnot: Fotnot): Promise<Desk> {
    const page = await fotnot.context.newPage();
    await page.goto(fotnot.page('offscreen.html'));
    const reader = await fotnot.context.newPage();
    await reader.goto(fotnot.page('reader.html'));
    const readerTab = await reader.evaluate(async () => (await chrome.tabs.getCurrent())!.id!);
    const tab = await page.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank', active: false })).id!);
    const desk = new Desk(fotnot, page, reader, readerTab, tab);
    // A tab sent elsewhere before it has come to its first page stays unloaded for good: it goes nowhere, and nothing says so.
    await desk.until(ASK_AGAIN, 'a new tab', () =>
      page.evaluate(async (id) => (await chrome.tabs.get(id)).status === 'complete', tab),
    );
    return desk;
  }

  /** Lays one document before the extension and waits for its report. Throws when that takes too long. */
  async examine(document: DeskDocument, options: DeskOptions): Promise<DeskResult> {
    const { tab, gate } = HTML.test(document.file)
      ? await this.asPage(document, options)
      : await this.asFile(document, options);
    if (options.fetch) await this.check(tab, options.timeout);
    const [report, state] = await Promise.all([this.report(tab), wholeState(this.page, tab)]);
    if (!report || !state) throw new Error(`no report for ${document.file}`);
    return { report, gate, state };
  }

  private async asPage(document: DeskDocument, options: DeskOptions) {
    // A document without an address of its own (or with an empty one) stands at a region's.
    const address = document.address || new URL(encodeURIComponent(path.basename(document.file)), REGION).href;
    const type = /\.xhtml$/i.test(document.file) ? 'application/xhtml+xml; charset=utf-8' : 'text/html; charset=utf-8';
    this.fotnot.site.put(address, { body: await readFile(document.file), type });
    await this.page.evaluate(
      async ([tab, url]) => {
        await chrome.storage.session.remove(`tab:${tab}`);
        await chrome.tabs.update(tab, { url });
      },
      [this.tab, address] as const,
    );
    await this.until(options.timeout, document.file, () =>
      this.page.evaluate(
        async ([tab, url]) => {
          const { status, url: shown } = await chrome.tabs.get(tab);
          return status === 'complete' && shown === url;
        },
        [this.tab, new URL(address).href] as const,
      ),
    );
    const gate = await this.gateSpoke(address);
    const asked = { tab: this.tab, anyway: options.any };
    if (!gate || options.any) await this.send('tab.read', asked);
    let last = performance.now();
    await this.until(options.timeout, document.file, async () => {
      const state = await briefState(this.page, this.tab);
      if (state?.phase === 'failed') throw new Error(`reading ${document.file} failed`);
      if (state?.phase === 'restricted') throw new Error(`the browser let no script into ${address}`);
      if (state?.phase === 'read' && state.anyway === options.any) return true;
      // A gate that speaks late has the page read afresh, without `anyway`: ask again, as a reader would.
      if (performance.now() - last > ASK_AGAIN) {
        last = performance.now();
        await this.send('tab.read', asked);
      }
      return false;
    });
    return { tab: this.tab, gate };
  }

  /** Whether the gate asks for the reading by itself; only on the regions' own hosts is there one to wait for. */
  private async gateSpoke(address: string): Promise<boolean> {
    if (!covers(matchPatterns(), address)) return false;
    const end = performance.now() + GATE_PATIENCE;
    do {
      if ((await briefState(this.page, this.tab)) !== null) return true;
      await this.page.waitForTimeout(POLL);
    } while (performance.now() < end);
    return false;
  }

  private async asFile(document: DeskDocument, options: DeskOptions) {
    const address = `${this.fotnot.page('reader.html')}${options.any ? '?any' : ''}`;
    await this.page.evaluate((tab) => chrome.storage.session.remove(`tab:${tab}`), this.readerTab);
    await this.reader.goto(address);
    await this.reader.locator('input[type=file]').setInputFiles(document.file);
    await this.until(options.timeout, document.file, async () => {
      const state = await briefState(this.page, this.readerTab);
      if (state?.phase === 'failed') throw new Error(`reading ${document.file} failed`);
      return state?.phase === 'read' && state.address === path.basename(document.file);
    });
    return { tab: this.readerTab, gate: null };
  }

  private async check(tab: number, timeout: number): Promise<void> {
    await this.send('tab.check', { tab, sources: [] });
    await this.until(timeout, 'the sources', async () => {
      const jobs = Object.values((await briefState(this.page, tab))?.jobs ?? {});
      return jobs.every((job) => job === 'done');
    });
  }

  /** Closes the desk's pages; a browser with a hundred tabs is a slow one. */
  async close(): Promise<void> {
    await this.page.evaluate((tab) => chrome.tabs.remove(tab), this.tab).catch(() => undefined);
    await Promise.all([this.page.close(), this.reader.close()]).catch(() => undefined);
  }

  private async report(tab: number): Promise<Report | null> {
    return (await this.send('tab.report', { tab })) as Report | null;
  }

  private send(name: string, request: unknown): Promise<unknown> {
    return this.page.evaluate(
      ([name, request]) => chrome.runtime.sendMessage({ to: 'background', name, request }) as Promise<unknown>,
      [name, request] as const,
    );
  }

  private async until(timeout: number, what: string, done: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + timeout;
    while (!(await done())) {
      if (performance.now() > end) throw new Error(`${what}: no answer within ${timeout / 1000} s`);
      await this.page.waitForTimeout(POLL);
    }
  }
}

/** Examines many documents, a few at a time, in the order given; `each` gets every result or failure as it comes. */
export async function examineAll(
  fotnot: Fotnot,
  documents: DeskDocument[],
  options: DeskOptions & { atOnce: number },
  each: (document: DeskDocument, result: DeskResult | Error, done: number) => Promise<void> | void,
): Promise<void> {
  let next = 0;
  let done = 0;
  const work = async () => {
    let desk = await Desk.open(fotnot);
    for (let i = next++; i < documents.length; i = next++) {
      const document = documents[i]!;
      let result = await attempt(desk, document);
      if (result instanceof Error) {
        // What hung may hang still: once more at a fresh place, and if that fails too, it is the document's.
        await desk.close();
        desk = await Desk.open(fotnot);
        result = await attempt(desk, document);
      }
      await each(document, result, ++done);
    }
    await desk.close();
  };
  const attempt = (desk: Desk, document: DeskDocument) =>
    desk.examine(document, options).catch((error: unknown) => error as Error);
  await Promise.all(Array.from({ length: Math.min(options.atOnce, documents.length) }, work));
}
