/**
 * The words of the interface: Swedish, or English where the reader has chosen it. The browser's own language does not
 * decide: many who read Swedish motions have their browser in English.
 */
import { browser } from 'wxt/browser';
import { makeTranslator, type Messages, type Translator } from '../i18n';
import { getSettings, type Settings } from './settings';

let loaded: { language: string; translator: Promise<Translator> } | null = null;

/** The translator for a language; loads the locale file once a context and language. */
export function translatorFor(language: Settings['language']): Promise<Translator> {
  if (loaded?.language !== language) {
    loaded = {
      language,
      translator: fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`))
        .then((response) => response.json() as Promise<Messages>)
        .then((messages) => makeTranslator(messages, language)),
    };
  }
  return loaded.translator;
}

/** The translator for the language chosen. */
export async function translator(): Promise<Translator> {
  return translatorFor((await getSettings()).language);
}
