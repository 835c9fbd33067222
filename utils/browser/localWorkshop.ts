/** The workshop where there is a DOM: the offscreen document in Chromium, the background page in Firefox. */
import { fetchSource } from '../sources/fetch';
import { makeQueue } from '../sources/queue';
import { readCitedPdf } from './pdf';
import { covers } from './permissions';
import type { ArticleOrder, Workshop, WorkshopEvents } from './workshop';

/** At most two requests at a time to one host and six in all: what a reader's own browser would do to a paper. */
const LIMITS = { perHost: 2, total: 6 };

let shop: Workshop | null = null;

function open(events: WorkshopEvents): Workshop {
  const queue = makeQueue(LIMITS);
  const under = new Map<string, AbortController>();

  async function work(order: ArticleOrder, signal: AbortSignal): Promise<void> {
    const { source } = order;
    events.started(source.id);
    const article = await fetchSource(source, {
      fetch: (input, init) => fetch(input, init),
      parse: (html, contentType) =>
        new DOMParser().parseFromString(html, /\bxhtml\b/.test(contentType) ? 'application/xhtml+xml' : 'text/html'),
      readPdf: readCitedPdf,
      now: () => new Date(),
      allowed: (host) => Promise.resolve(covers(order.allowed, `https://${host}/`)),
      signal,
      credentials: order.credentials,
    });
    if (!signal.aborted) events.done(article);
  }

  return {
    async article(order) {
      if (under.has(order.source.id)) return;
      const controller = new AbortController();
      under.set(order.source.id, controller);
      const host = hostOf(order.source.addresses[0]);
      void queue
        .add(host, () => work(order, controller.signal), controller.signal)
        .catch(() => undefined)
        .finally(() => under.delete(order.source.id));
    },
    async cancel(sources) {
      for (const source of sources) {
        under.get(source)?.abort();
        under.delete(source);
      }
    },
  };
}

function hostOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).hostname : '';
}

/** The one workshop of this context. */
export function localWorkshop(events: WorkshopEvents): Workshop {
  shop ??= open(events);
  return shop;
}
