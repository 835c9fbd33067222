/** The reader's own choices, kept in storage.local. What can't be read falls back to the cautious choice, each by itself. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export const defaultSettings = {
  version: 1,
  consent: 'ask',
  credentials: false,
  language: 'sv',
  theme: 'system',
  letters: true,
  together: false,
  highlightsOffAt: [] as string[],
} as const;

export const settingsSchema = z.object({
  version: z.literal(1),
  /** Whether the reader has said "always" to fetching the sources of a motion when asked to check. */
  consent: z.catch(z.enum(['ask', 'always']), defaultSettings.consent),
  /** Send the reader's cookies with the request, for subscribers. Off unless turned on. */
  credentials: z.catch(z.boolean(), defaultSettings.credentials),
  language: z.catch(z.enum(['sv', 'en']), defaultSettings.language),
  theme: z.catch(z.enum(['system', 'light', 'dark']), defaultSettings.theme),
  /** Shortcuts of a single letter (WCAG 2.1.4: those who dictate must be able to turn them off). */
  letters: z.catch(z.boolean(), defaultSettings.letters),
  /** In the reader, document and cards scroll together. */
  together: z.catch(z.boolean(), defaultSettings.together),
  /** Hosts where the claims are not marked in the page. */
  highlightsOffAt: z.catch(z.array(z.string()), defaultSettings.highlightsOffAt),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

/** Settings from storage: a field that is missing (kept by an earlier version) or odd becomes its default. */
export function parseSettings(kept: unknown): Settings {
  const parsed = settingsSchema.safeParse(kept);
  return parsed.success ? parsed.data : defaultSettings;
}

/** The settings as this context last found them kept. */
let lastKept: Settings | null = null;
/** What this context has been asked to change and has not kept yet, in order. */
const waiting: Partial<Settings>[] = [];
const watchers = new Set<(settings: Settings) => void>();
let lastChange: Promise<unknown> = Promise.resolve();

/** The settings as they stand. */
export async function getSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY);
  return (lastKept = parseSettings(kept[KEY]));
}

/** As the reader sees them: what was chosen here counts at once, kept or not. */
const asChosen = (kept: Settings): Settings => Object.assign({ ...kept }, ...waiting);

/** Else a page that is drawn anew meanwhile would turn a switch back under the reader's hand. */
function tellHere(): void {
  if (lastKept) for (const changed of watchers) changed(asChosen(lastKept));
}

/**
 * Changes some of the settings and returns them all. Changes wait for each other: two at once would each begin from what
 * was kept before, and the later undo the earlier.
 */
export function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  waiting.push(change);
  tellHere();
  const next = lastChange.then(async () => {
    try {
      const settings = { ...(await getSettings()), ...change };
      await browser.storage.local.set({ [KEY]: settings });
      return settings;
    } finally {
      waiting.shift();
    }
  });
  // What could not be kept shows as it was before.
  lastChange = next.catch(tellHere);
  return next;
}

/** The host that a choice for one site is kept by; null for an address that is no web page. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : null;
}

/** Calls `changed` at every change of the settings, wherever it was made; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (!(KEY in changes)) return;
    lastKept = parseSettings(changes[KEY]?.newValue);
    changed(asChosen(lastKept));
  };
  watchers.add(changed);
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    watchers.delete(changed);
    browser.storage.local.onChanged.removeListener(listener);
  };
}

/** Puts every choice back as it was at the start. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
