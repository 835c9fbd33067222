/**
 * Where our own pages are, and which tab a view is about. Apart from `tabs.ts`, since the popup needs these and must not
 * carry the stages that read a motion (60 kB is its whole budget).
 */
import { browser } from 'wxt/browser';

/** The address of the reader page for a document; without one, the reader asks for a file. */
export function readerAddress(document?: string): string {
  const page = browser.runtime.getURL('/reader.html');
  return document ? `${page}?src=${encodeURIComponent(document)}` : page;
}

export interface ShownTab {
  id: number;
  /** Without its fragment; null where the browser does not tell us (no permission for the host). */
  address: string | null;
}

/** The tab that a view is about: the one named in the view's own address, else the one in front. */
export async function shownTab(named: string | null): Promise<ShownTab | null> {
  const id = named !== null && /^\d+$/.test(named) ? Number(named) : null;
  const tab =
    id === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}
