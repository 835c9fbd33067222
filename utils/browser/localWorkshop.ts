/** The workshop where there is a DOM: the offscreen document in Chromium, the background page in Firefox. */
import { fetchSource } from '../sources/fetch';
import { makeQueue } from '../sources/queue';
import { examineLinked } from './linkedDocument';
import { readCitedPdf } from './pdf';
import { covers } from './permissions';
import type { ArticleOrder, DocumentOrder, Workshop, WorkshopEvents } from './workshop';

/** At most two requests at a time to one host and six in all: what a reader's own browser would do to a paper. */
const LIMITS = { perHost: 2, total: 6 };

let shop: Workshop | null = null;

function open(events: WorkshopEvents): Workshop {
  const queue = makeQueue(LIMITS);
  const under = new Map<string, AbortController>();

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

  async function readArticle({ source, allowed, credentials }: ArticleOrder, signal: AbortSignal): Promise<void> {
    void events.started(source.id);
    const article = await fetchSource(source, {
      fetch: (input, init) => fetch(input, init),
      parse: (html, contentType) =>
        new DOMParser().parseFromString(html, /\bxhtml\b/.test(contentType) ? 'application/xhtml+xml' : 'text/html'),
      readPdf: readCitedPdf,
      now: () => new Date(),
      allowed: (host) => Promise.resolve(covers(allowed, `https://${host}/`)),
      signal,
      credentials,
    });
    if (!signal.aborted) await events.done(article);
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
