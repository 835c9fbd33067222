/** The workshop where there is a DOM: the offscreen document in Chromium, the background page in Firefox. */
import { ARCHIVE_HOST, makeArchive } from '../sources/archive';
import { blankArticle } from '../sources/blankArticle';
import { fetchSource } from '../sources/fetch';
import { hasText } from '../sources/hasText';
import { makeQueue } from '../sources/queue';
import { examineLinked } from './linkedDocument';
import { readCitedPdf } from './pdfWorker';
import { covers } from './permissions';
import type { Article } from '../sources/types';
import type { ArchiveOrder, ArticleOrder, DocumentOrder, Workshop, WorkshopEvents } from './workshop';

/** At most two requests at a time to one host and six in all: what a reader's own browser would do to a paper. */
const LIMITS = { perHost: 2, total: 6 };

let shop: Workshop | null = null;

function open(events: WorkshopEvents): Workshop {
  const queue = makeQueue(LIMITS);
  const under = new Map<string, AbortController>();
  const archive = makeArchive({
    fetch: (input, init) => fetch(input, init),
    clock: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });

  /** Puts a task in the queue unless one of its name is there; a cancelled task ends without a word. */
  function take(name: string, address: string | undefined, task: (signal: AbortSignal) => Promise<void>): void {
    if (under.has(name)) return;
    const controller = new AbortController();
    under.set(name, controller);
    const host = address && URL.canParse(address) ? new URL(address).hostname : '';
    void queue
      .add(host, () => task(controller.signal), controller.signal)
      .catch(() => undefined)
      .finally(() => {
        if (under.get(name) === controller) under.delete(name);
      });
  }

  /** One source, fetched and read. */
  function fetched({ source, allowed, credentials }: ArticleOrder, signal: AbortSignal): Promise<Article> {
    return fetchSource(source, {
      fetch: (input, init) => fetch(input, init),
      parse: (html, contentType) =>
        new DOMParser().parseFromString(html, /\bxhtml\b/.test(contentType) ? 'application/xhtml+xml' : 'text/html'),
      readPdf: readCitedPdf,
      now: () => new Date(),
      allowed: (host) => Promise.resolve(covers(allowed, `https://${host}/`)),
      signal,
      credentials,
    });
  }

  async function readArticle(order: ArticleOrder, signal: AbortSignal): Promise<void> {
    void events.started(order.source.id);
    const article = await fetched(order, signal);
    if (!signal.aborted) await events.done(article);
  }

  /** The archive's copy is fetched as the source's own address would be, from the archive's bytes without its frame. */
  async function readArchived({ source, near, allowed }: ArchiveOrder, signal: AbortSignal): Promise<void> {
    void events.started(source.id);
    const told = (archiveFailure: Article['archiveFailure']) =>
      events.done({ ...blankArticle(source.id, 'dead', 'not-found', new Date().toISOString()), archiveFailure });
    // What was cited is told to nobody whom the reader has not let Fotnot ask.
    if (!covers(allowed, `https://${ARCHIVE_HOST}/`)) return told('not-allowed');
    const answer = await archive.find(source.addresses[0] ?? '', near, signal);
    if (signal.aborted) return;
    if (!answer.ok) return told(answer.reason);
    const copy = { ...source, addresses: [answer.copy.raw] };
    const article = await fetched({ source: copy, allowed, credentials: false }, signal);
    if (signal.aborted) return;
    const { address: shown, date } = answer.copy;
    await events.done(
      hasText(article) ? { ...article, access: 'archived', archive: { address: shown, date } } : article,
    );
  }

  async function readLinked({ href, allowed }: DocumentOrder, signal: AbortSignal): Promise<void> {
    const outcome = covers(allowed, href)
      ? await examineLinked(href, signal)
      : { found: null, failure: 'not-allowed' as const };
    if (!signal.aborted) await events.documentDone({ href, ...outcome });
  }

  return {
    async article(order) {
      take(order.source.id, order.source.addresses[0], (signal) => readArticle(order, signal));
    },
    async archive(order) {
      // The archive keeps a pace of its own; a source that is being looked up is not looked up twice.
      take(order.source.id, undefined, (signal) => readArchived(order, signal));
    },
    async document(order) {
      take(order.href, order.href, (signal) => readLinked(order, signal));
    },
    async cancel(names) {
      for (const name of names) {
        under.get(name)?.abort();
        under.delete(name);
      }
    },
  };
}

/** The one workshop of this context. */
export function localWorkshop(events: WorkshopEvents): Workshop {
  shop ??= open(events);
  return shop;
}
