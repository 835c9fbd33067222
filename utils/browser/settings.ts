/** The reader's own choices, kept in storage.local. What can't be read falls back to the cautious choice. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export const settingsSchema = z.object({
  version: z.literal(1),
  /** Whether the reader has said "always" to fetching the sources of a motion when asked to check. */
  consent: z.enum(['ask', 'always']),
  /** Send the reader's cookies with the request, for subscribers. Off unless turned on. */
  credentials: z.boolean(),
  language: z.enum(['sv', 'en']),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { version: 1, consent: 'ask', credentials: false, language: 'sv' };

const KEY = 'settings';

/** The settings as they stand. */
export async function getSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY);
  const parsed = settingsSchema.safeParse(kept[KEY]);
  return parsed.success ? parsed.data : defaultSettings;
}

/** Changes some of the settings and returns them all. */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const next = { ...(await getSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}
