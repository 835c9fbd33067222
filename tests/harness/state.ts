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

/** A tab's whole state, both its parts read at once; null when nothing is known of it. */
export async function wholeState(place: Place, tab: number): Promise<TabState | null> {
  const keys = [`tab:${tab}`, `examination:${tab}`] as const;
  const kept = await (place as Page).evaluate(async (keys) => chrome.storage.session.get([...keys]), keys);
  const brief = kept[keys[0]] as BriefState | undefined;
  if (!brief) return null;
  const examined = kept[keys[1]] as { packed: string } | undefined;
  return {
    ...brief,
    examination: brief.examination && examined ? ((await unpack(examined.packed)) as Examination) : null,
  };
}
