/**
 * The state of each tab, kept in storage.session: it outlives the service worker, is hidden from content scripts and
 * is gone with the browser. Only the background writes it; views read and watch it.
 */
import { browser } from 'wxt/browser';
import { tabStateSchema, type TabState } from '../review/types';

const keyOf = (tab: number) => `tab:${tab}`;

/** A tab's state before anything is known of it. */
export function newState(address: string, phase: TabState['phase']): TabState {
  return {
    version: 1,
    address,
    phase,
    progress: null,
    anyway: false,
    examination: null,
    jobs: {},
    articles: {},
    linked: {},
    linkedPaused: false,
    checks: {},
    unplaced: [],
  };
}

/** The state of a tab, or null when nothing is known of it (or what was kept has another form). */
export async function getState(tab: number): Promise<TabState | null> {
  const key = keyOf(tab);
  const kept = await browser.storage.session.get(key);
  const parsed = tabStateSchema.safeParse(kept[key]);
  return parsed.success ? parsed.data : null;
}

/** Every tab that something is known of. */
export async function allStates(): Promise<{ tab: number; state: TabState }[]> {
  const kept = await browser.storage.session.get(null);
  return Object.entries(kept).flatMap(([key, value]) => {
    const tab = /^tab:(\d+)$/.exec(key)?.[1];
    const parsed = tab === undefined ? null : tabStateSchema.safeParse(value);
    return tab !== undefined && parsed?.success ? [{ tab: Number(tab), state: parsed.data }] : [];
  });
}

/** Writes one after the other for each tab: two checks that end at once must not overwrite each other. */
const lastWrite = new Map<number, Promise<unknown>>();

/**
 * Changes a tab's state and returns the new one. `change` gets the state as it is now and returns the next, or null to
 * leave it as it is.
 */
export function updateState(
  tab: number,
  change: (state: TabState | null) => TabState | null,
): Promise<TabState | null> {
  const next = (lastWrite.get(tab) ?? Promise.resolve()).then(async () => {
    const before = await getState(tab);
    const after = change(before);
    if (!after) return before;
    try {
      await browser.storage.session.set({ [keyOf(tab)]: after });
      return after;
    } catch {
      // There is no room: the views say that reading failed instead of waiting for what never comes.
      const failed = newState(after.address, 'failed');
      await browser.storage.session.set({ [keyOf(tab)]: failed });
      return failed;
    }
  });
  lastWrite.set(
    tab,
    next.catch(() => undefined),
  );
  return next;
}

/** Forgets a tab. */
export async function forgetTab(tab: number): Promise<void> {
  await (lastWrite.get(tab) ?? Promise.resolve());
  lastWrite.delete(tab);
  await browser.storage.session.remove(keyOf(tab));
}

/** Calls `seen` with a tab's state now and at every change; returns how to stop. */
export function watchState(tab: number, seen: (state: TabState | null) => void): () => void {
  const key = keyOf(tab);
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (!(key in changes)) return;
    const parsed = tabStateSchema.safeParse(changes[key]?.newValue);
    seen(parsed.success ? parsed.data : null);
  };
  browser.storage.session.onChanged.addListener(changed);
  void getState(tab).then(seen);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
