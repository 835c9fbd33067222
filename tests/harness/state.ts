/** What the extension keeps of a tab, read from outside through one of its pages or its worker. */
import type { Page, Worker } from 'playwright';
import { unpack } from '../../utils/browser/packed';
import type { Examination, TabState } from '../../utils/review/types';

type Place = Pick<Page, 'evaluate'> | Pick<Worker, 'evaluate'>;

/** A tab's state without what was examined: short, so that it can be asked for often. */
export type BriefState = Omit<TabState, 'examination'> & { examination: string | null };

/** A tab's state in brief; null when nothing is known of it. */
export async function briefState(place: Place, tab: number): Promise<BriefState | null> {
  const key = `tab:${tab}`;
  const kept = await (place as Page).evaluate(async (key) => (await chrome.storage.session.get(key))[key], key);
  return (kept as BriefState | undefined) ?? null;
}

/** A tab's whole state; null when nothing is known of it. */
export async function wholeState(place: Place, tab: number): Promise<TabState | null> {
  const brief = await briefState(place, tab);
  if (!brief?.examination) return brief && { ...brief, examination: null };
  const key = `examination:${tab}`;
  const kept = await (place as Page).evaluate(async (key) => (await chrome.storage.session.get(key))[key], key);
  const { packed } = kept as { packed: string };
  return { ...brief, examination: (await unpack(packed)) as Examination };
}
