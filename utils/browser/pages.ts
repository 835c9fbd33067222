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

/** True for a tab that shows our own reader: no script of ours need be let in, it listens by itself. */
export async function isReader(tab: number): Promise<boolean> {
  const shown = await browser.tabs.get(tab).catch(() => undefined);
  return shown?.url?.startsWith(readerAddress()) ?? false;
}

/** The address of the reader page for a text that is kept by a key; read whether or not it is a motion. */
export function readerAddressOfText(key: string): string {
  return `${readerAddress()}?text=${encodeURIComponent(key)}&any`;
}

/** The reader with the sample that comes with the extension. */
export function sampleAddress(): string {
  return `${browser.runtime.getURL('/reader.html')}?sample`;
}

/** A tab's claims as a page of their own, every card open, that prints itself. */
export function printAddress(tab: number): string {
  return `${browser.runtime.getURL('/sidepanel.html')}?tab=${tab}&print`;
}

export interface ShownTab {
  id: number;
  /** Null where the browser does not tell us (no permission for the host), and for our own pages, which read themselves. */
  address: string | null;
}

function shown(tab: { id?: number | undefined; url?: string | undefined } | undefined): ShownTab | null {
  if (tab?.id === undefined) return null;
  const own = tab.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return { id: tab.id, address: own ? null : (tab.url ?? null) };
}

/** A number in a page's own address ("?tab=12"), or null. */
export function numberIn(query: URLSearchParams, name: string): number | null {
  const value = query.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}

/** The tab that a view is about: the one named in the view's own address, else the one in front. */
export async function shownTab(named: number | null): Promise<ShownTab | null> {
  return shown(
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named).catch(() => undefined),
  );
}

/** Calls `seen` with the tab in front of a window now, whenever another comes to the front, and when it goes elsewhere. */
export function watchFrontTab(named: number | null, seen: (tab: ShownTab | null) => void): () => void {
  let window: number | null = named;
  const look = async () => {
    window ??= (await browser.windows.getCurrent()).id ?? null;
    const [tab] = window === null ? [] : await browser.tabs.query({ active: true, windowId: window });
    seen(shown(tab));
  };
  const activated = ({ windowId }: { windowId: number }) => {
    if (windowId === window) void look();
  };
  const updated = (_tab: number, change: { status?: string }, { active }: { active: boolean }) => {
    if (active && change.status !== undefined) void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  void look();
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
