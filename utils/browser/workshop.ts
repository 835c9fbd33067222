/**
 * Where articles are fetched and parsed: a place with a DOM. In Chromium the service worker has none, so an offscreen
 * document does the work; Firefox's background page has one and does it itself. One interface over both: orders are
 * taken at once, and what came of them is told by `work.started` and `work.done`.
 */
import { browser } from 'wxt/browser';
import type { LinkedJob } from '../review/types';
import type { Article, Source } from '../sources/types';
import { send } from './messages';

export interface ArticleOrder {
  source: Source;
  /** Origin patterns that the extension may ask now ("https://*.dn.se/*"). */
  allowed: string[];
  credentials: boolean;
}

export interface ArchiveOrder {
  source: Source;
  /** ISO date that the copy should be near, or null for the newest. */
  near: string | null;
  allowed: string[];
}

export interface DocumentOrder {
  href: string;
  allowed: string[];
}

export type DocumentOutcome = Omit<LinkedJob, 'job'> & { href: string };

export interface WorkshopEvents {
  started(source: string): Promise<void>;
  done(article: Article): Promise<void>;
  documentDone(outcome: DocumentOutcome): Promise<void>;
}

export interface Workshop {
  /** Takes an order; one that is under way already is not taken twice. */
  article(order: ArticleOrder): Promise<void>;
  /** Takes an order for an archived copy; told like an article. */
  archive(order: ArchiveOrder): Promise<void>;
  /** Takes an order to examine a document (a motion that a page links to). */
  document(order: DocumentOrder): Promise<void>;
  /** Stops the work on these sources and documents. */
  cancel(sources: string[]): Promise<void>;
}

let opening: Promise<void> | null = null;

/** Opens the offscreen document once; two requests at the same time share the opening. */
async function openOffscreen(): Promise<void> {
  opening ??= (async () => {
    const { offscreen } = browser;
    if (await offscreen.hasDocument()) return;
    await offscreen.createDocument({
      url: browser.runtime.getURL('/offscreen.html'),
      reasons: [offscreen.Reason.DOM_PARSER],
      justification: 'Parses the articles that a motion cites, and reads cited PDF files',
    });
  })().finally(() => {
    opening = null;
  });
  return opening;
}

const remote: Workshop = {
  async article(order) {
    await openOffscreen();
    await send('work.article', order);
  },
  async archive(order) {
    await openOffscreen();
    await send('work.archive', order);
  },
  async document(order) {
    await openOffscreen();
    await send('work.document', order);
  },
  async cancel(sources) {
    if (await browser.offscreen.hasDocument()) await send('work.cancel', { sources });
  },
};

let told: WorkshopEvents | null = null;

/** Says, once, what is to happen when the workshop tells something. In Chromium it tells by message instead. */
export function setUpWorkshop(events: WorkshopEvents): void {
  told = events;
}

/** The workshop of this browser. */
export async function workshop(): Promise<Workshop> {
  if (!import.meta.env.FIREFOX) return remote;
  if (!told) throw new Error('the workshop was not set up');
  const { localWorkshop } = await import('./localWorkshop');
  return localWorkshop(told);
}
