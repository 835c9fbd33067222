/**
 * The claim that the reader has turned to in a tab's document: one for page, panel, popup and reader. Kept in
 * storage.session beside the tab's state, which is far too large to be written at every step of an arrow key.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { chosenKey } from './choose';

/** What is chosen in the page's own cards and marks: the page knows of it already. */
export const BY_PAGE = 'page';

const chosenSchema = z.object({
  /** Claim.id; null where the reader has turned away from all of them. */
  claim: z.nullable(z.string()),
  /** Who chose it, so that nobody takes the news of its own choice for another's. */
  by: z.string(),
  /** Bring it into view in the document, wherever it is ("show in text"). */
  show: z.boolean(),
  /** Unlike in every choice: one made again is told again. */
  once: z.string(),
});
export type Chosen = z.infer<typeof chosenSchema>;

function parsed(kept: unknown): Chosen | null {
  const result = chosenSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/** What is chosen in a tab's document; null where nothing ever was. */
export async function chosenIn(tab: number): Promise<Chosen | null> {
  const key = chosenKey(tab);
  return parsed((await browser.storage.session.get(key))[key]);
}

/** Forgets what was chosen in a tab: it shows another document now, or is gone. */
export async function forgetChosen(tab: number): Promise<void> {
  await browser.storage.session.remove(chosenKey(tab));
}

type Changes = Record<string, { newValue?: unknown }>;

/** Calls `seen` with what is chosen in a tab's document, now and at every change; returns how to stop. */
export function watchChosen(tab: number, seen: (chosen: Chosen | null) => void): () => void {
  const key = chosenKey(tab);
  // The first look may be answered after a change, or after the stop, and is old then.
  let newer = false;
  const changed = (changes: Changes) => {
    if (!(key in changes)) return;
    newer = true;
    seen(parsed(changes[key]?.newValue));
  };
  browser.storage.session.onChanged.addListener(changed);
  void chosenIn(tab).then((chosen) => chosen && !newer && seen(chosen));
  return () => {
    newer = true;
    browser.storage.session.onChanged.removeListener(changed);
  };
}

/** The tabs in which another claim was chosen, out of a change of the session's storage. */
export function chosenAnew(changes: Changes): { tab: number; chosen: Chosen }[] {
  return Object.entries(changes).flatMap(([key, { newValue }]) => {
    const tab = /^chosen:(\d+)$/.exec(key)?.[1];
    const chosen = parsed(newValue);
    return tab !== undefined && chosen ? [{ tab: Number(tab), chosen }] : [];
  });
}
