/**
 * The words of the interface: Swedish, or English where the reader has chosen it. The browser's own language does not
 * decide: many who read Swedish motions have their browser in English.
 */
import { browser } from 'wxt/browser';
import { makeTranslator, type Messages, type Translator } from '../i18n';
import { getSettings, type Settings } from './settings';

let loaded: { language: string; messages: Promise<Messages> } | null = null;

/** The messages of a language; loads the locale file once a context and language. Rejects when it can't be had. */
function messagesOf(language: Settings['language']): Promise<Messages> {
  if (loaded?.language === language) return loaded.messages;
  const messages = fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`)).then(
    (response) => response.json() as Promise<Messages>,
  );
  const asked = { language, messages };
  loaded = asked;
  // A file that could not be had just now (an update puts another in its place) is asked for again by whoever comes next.
  messages.catch(() => {
    if (loaded === asked) loaded = null;
  });
  return messages;
}

/** The messages of the language chosen, for a context that can't load them itself. */
export async function chosenWords(): Promise<{ language: string; messages: Messages }> {
  const { language } = await getSettings();
  return { language, messages: await messagesOf(language) };
}

/** The translator for a language. */
export async function translatorFor(language: Settings['language']): Promise<Translator> {
  return makeTranslator(await messagesOf(language), language);
}

const LAST_WORDS = ['page_failed_title', 'page_failed_next', 'try_again'] as const;

/** The few words for a page that could not load its own, from the browser's copy and so in the browser's language. */
export function lastWords(): Translator {
  const messages = LAST_WORDS.map((key) => [key, { message: browser.i18n.getMessage(key) }] as const);
  return makeTranslator(Object.fromEntries(messages), browser.i18n.getUILanguage());
}

/** The translator for the language chosen. */
export async function translator(): Promise<Translator> {
  return translatorFor((await getSettings()).language);
}
