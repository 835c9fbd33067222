/**
 * The words of the interface: Swedish, or English where the reader has chosen it. The browser's own language does not
 * decide: many who read Swedish motions have their browser in English.
 */
import { browser } from 'wxt/browser';
import { makeTranslator, type Messages, type Translator } from '../i18n';
import { getSettings, type Settings } from './settings';

let loaded: { language: string; messages: Promise<Messages> } | null = null;

/** The messages of a language; loads the locale file once a context and language. */
async function messagesOf(language: Settings['language']): Promise<Messages> {
  if (loaded?.language !== language) {
    loaded = {
      language,
      messages: fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`)).then(
        (response) => response.json() as Promise<Messages>,
      ),
    };
  }
  return loaded.messages;
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

/** The translator for the language chosen. */
export async function translator(): Promise<Translator> {
  return translatorFor((await getSettings()).language);
}
