/** A text on its way from a page's context menu to the reader: too long for an address, and none of its business. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const keyOf = (key: string) => `text:${key}`;

/** Keeps a text for as long as the browser runs; returns the key it is found by. */
export async function keepText(text: string): Promise<string> {
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(key)]: text });
  return key;
}

/** The text kept by a key, or null. */
export async function keptText(key: string): Promise<string | null> {
  const kept = await browser.storage.session.get(keyOf(key));
  const parsed = z.string().safeParse(kept[keyOf(key)]);
  return parsed.success ? parsed.data : null;
}
