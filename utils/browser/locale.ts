/** The words of the interface, in the reader's language: Swedish unless the browser or the reader says English. */
import { browser } from 'wxt/browser';
import { makeTranslator, type Messages, type Translator } from '../i18n';
import { getSettings } from './settings';

export type Language = 'sv' | 'en';

/** Swedish for Swedish and for the languages whose readers read it; English for the rest (extensions are found abroad too). */
export function languageOf(uiLanguage: string): Language {
  return /^(sv|nb|nn|no|da|fi)\b/i.test(uiLanguage) ? 'sv' : 'en';
}

let loaded: { language: Language; translator: Promise<Translator> } | null = null;

/** The translator for the language chosen; loads the locale file once a context and language. */
export async function translator(): Promise<Translator> {
  const language = (await getSettings()).language ?? languageOf(browser.i18n.getUILanguage());
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
