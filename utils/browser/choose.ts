/** Turning to a claim. Apart from `chosen.ts`, since the popup chooses and follows nobody (60 kB is its whole budget). */
import { browser } from 'wxt/browser';
import type { Chosen } from './chosen';

/** The key in storage.session of what is chosen in a tab. */
export const chosenKey = (tab: number) => `chosen:${tab}`;

/** Turns to a claim of a tab's document, for every view of it. */
export function chooseClaim(tab: number, claim: string | null, by: string, show = false): Promise<void> {
  const chosen: Chosen = { claim, by, show, once: crypto.randomUUID() };
  return browser.storage.session.set({ [chosenKey(tab)]: chosen });
}
