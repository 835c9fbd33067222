/**
 * The state of each tab, kept in storage.session: it outlives the service worker, is hidden from content scripts and
 * is gone with the browser. Only the background writes it; views read and watch it. What was examined of the document
 * is kept beside the rest, packed: it is long and stays the same while sources arrive one by one.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { newState } from '../review/newState';
import { examinationSchema, tabStateSchema, type Examination, type TabState } from '../review/types';
import { pack, unpack } from './packed';

const keyOf = (tab: number) => `tab:${tab}`;
const examinationKeyOf = (tab: number) => `examination:${tab}`;
const TAB_KEY = /^tab:(\d+)$/;
const OWN_KEY = /^(?:tab|examination):\d+$/;

/** A state as it is kept: in the examination's place stands which one it is. */
const keptStateSchema = z.extend(z.omit(tabStateSchema, { examination: true }), {
  examination: z.nullable(z.string()),
});
type KeptState = z.infer<typeof keptStateSchema>;

const keptExaminationSchema = z.object({ id: z.string(), packed: z.string() });

/** Each tab's examination as this context last saw it: unpacked once, not at every source that arrives. */
const seenExaminations = new Map<number, { id: string; examination: Examination }>();

/** The tab that a key of storage.session is about, or null for other keys. */
export function tabOfKey(key: string): number | null {
  const tab = TAB_KEY.exec(key)?.[1];
  return tab === undefined ? null : Number(tab);
}

/**
 * The state of a tab, or null when nothing is known of it (or what was kept has another form). Where its examination has
 * not been seen in this context, both are asked for at once: a popup that opens has no time for two questions, and between
 * two, another examination may come in the place of the one that was named.
 */
export async function getState(tab: number): Promise<TabState | null> {
  const seen = seenExaminations.get(tab);
  const [key, examinationKey] = [keyOf(tab), examinationKeyOf(tab)];
  const found = await browser.storage.session.get(seen ? key : [key, examinationKey]);
  const kept = keptStateSchema.safeParse(found[key]);
  if (!kept.success) return null;
  if (kept.data.examination === null) return { ...kept.data, examination: null };
  if (kept.data.examination === seen?.id) return { ...kept.data, examination: seen.examination };
  if (seen) {
    // Another than the one seen: look again for both.
    seenExaminations.delete(tab);
    return getState(tab);
  }
  const packed = keptExaminationSchema.safeParse(found[examinationKey]);
  if (!packed.success || packed.data.id !== kept.data.examination) return null;
  const examination = examinationSchema.safeParse(await unpack(packed.data.packed));
  if (!examination.success) return null;
  seenExaminations.set(tab, { id: packed.data.id, examination: examination.data });
  return { ...kept.data, examination: examination.data };
}

/** Every tab that something is known of. */
export async function allStates(): Promise<{ tab: number; state: TabState }[]> {
  const tabs = Object.keys(await browser.storage.session.get(null)).flatMap((key) => tabOfKey(key) ?? []);
  const states = await Promise.all(tabs.map(async (tab) => ({ tab, state: await getState(tab) })));
  return states.flatMap(({ tab, state }) => (state ? [{ tab, state }] : []));
}

/** Keeps a state, and its examination where that is another than the one kept. Rejects when there is no room. */
async function keep(tab: number, { examination, ...rest }: TabState): Promise<void> {
  const seen = seenExaminations.get(tab);
  if (!examination || seen?.examination === examination) {
    const kept: KeptState = { ...rest, examination: examination && seen ? seen.id : null };
    return browser.storage.session.set({ [keyOf(tab)]: kept });
  }
  const id = crypto.randomUUID();
  const kept: KeptState = { ...rest, examination: id };
  // Both at once: a state must not name an examination that is not there yet.
  await browser.storage.session.set({
    [keyOf(tab)]: kept,
    [examinationKeyOf(tab)]: { id, packed: await pack(examination) },
  });
  seenExaminations.set(tab, { id, examination });
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
      await keep(tab, after);
      return after;
    } catch {
      // There is no room: the views say that reading failed instead of waiting for what never comes.
      const failed = newState(after.address, 'failed');
      await browser.storage.session.remove(examinationKeyOf(tab));
      await keep(tab, failed);
      return failed;
    }
  });
  lastWrite.set(
    tab,
    next.catch(() => undefined),
  );
  return next;
}

/**
 * Forgets a tab, once what is being written of it is; not where `stays` says that its state still holds. In the same
 * line as the changes: what comes after must not be forgotten. True when the tab is forgotten.
 */
export async function forgetTab(tab: number, stays: (state: TabState) => boolean = () => false): Promise<boolean> {
  const turn = (lastWrite.get(tab) ?? Promise.resolve()).then(async () => {
    const state = await getState(tab);
    if (state && stays(state)) return false;
    seenExaminations.delete(tab);
    await browser.storage.session.remove([keyOf(tab), examinationKeyOf(tab)]);
    return true;
  });
  lastWrite.set(
    tab,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Forgets every tab; may be asked by any of our pages. */
export async function forgetAllTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => OWN_KEY.test(key)));
}

/** Calls `seen` with a tab's state now and at every change; returns how to stop. */
export function watchState(tab: number, seen: (state: TabState | null) => void): () => void {
  let watching = true;
  let looking = false;
  let again = false;
  // One look after the other, and of changes that come while one lasts only the newest: none is seen out of order.
  const look = async () => {
    again = true;
    if (looking) return;
    looking = true;
    while (again && watching) {
      again = false;
      const state = await getState(tab);
      if (watching) seen(state);
    }
    looking = false;
  };
  const changed = (changes: Record<string, unknown>) => {
    if (keyOf(tab) in changes) void look();
  };
  browser.storage.session.onChanged.addListener(changed);
  void look();
  return () => {
    watching = false;
    browser.storage.session.onChanged.removeListener(changed);
  };
}
