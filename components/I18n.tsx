/** Hands the translator down to every component. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../utils/i18n';

const I18n = createContext<Translator | null>(null);

export function I18nProvider({ translator, children }: { translator: Translator; children: ComponentChildren }) {
  return <I18n.Provider value={translator}>{children}</I18n.Provider>;
}

/** The translator; throws outside a provider, since a view without words is a mistake in the wiring. */
export function useT(): Translator {
  const translator = useContext(I18n);
  if (!translator) throw new Error('no I18nProvider above');
  return translator;
}
