import { createContext, render, type ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { I18nProvider } from '../../components/I18n';
import { PageFailed } from '../../components/PageFailed';
import { lastWords, translatorFor } from '../../utils/browser/locale';
import { defaultSettings, getSettings, watchSettings, type Settings } from '../../utils/browser/settings';
import type { Translator } from '../../utils/i18n';
import '../../components/fonts.css';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/print.css';

const SettingsContext = createContext<Settings>(defaultSettings);

/** The settings as they are now. */
export const useSettings = () => useContext(SettingsContext);

interface Drawn {
  settings: Settings;
  words: Translator;
}

async function withWords(settings: Settings): Promise<Drawn> {
  return { settings, words: await translatorFor(settings.language) };
}

/** What the settings say of the page itself. */
function dress({ settings, words }: Drawn): void {
  const { documentElement: page } = document;
  page.lang = words.language;
  if (settings.theme === 'system') delete page.dataset['theme'];
  else page.dataset['theme'] = settings.theme;
}

function Root<Props extends object>({
  first,
  Page,
  props,
}: {
  first: Drawn;
  Page: ComponentType<Props>;
  props: Props;
}) {
  const [drawn, setDrawn] = useState(first);
  // A choice made on the options page takes effect at once in every open page.
  useEffect(
    () =>
      watchSettings((settings) => {
        // The choice shows at once; another language's words may have to be loaded first, and those there stay till then.
        setDrawn((before) => ({ ...before, settings }));
        withWords(settings).then(
          (next) => {
            dress(next);
            setDrawn(next);
          },
          () => undefined,
        );
      }),
    [],
  );
  return (
    <SettingsContext.Provider value={drawn.settings}>
      <I18nProvider translator={drawn.words}>
        <Page {...props} />
      </I18nProvider>
    </SettingsContext.Provider>
  );
}

/**
 * Draws one of our pages once its words are there, and what else it was given to wait for, all asked for at once. Where
 * they can't be had the page says so and offers to try again.
 */
export async function mount<Props extends object>(
  Page: ComponentType<Props>,
  props: Props | Promise<Props>,
): Promise<void> {
  const page = document.getElementById('page')!;
  try {
    const [first, given] = await Promise.all([getSettings().then(withWords), props]);
    dress(first);
    render(<Root first={first} Page={Page} props={given} />, page);
  } catch (error) {
    // A bug of ours, or an extension that was just replaced: it is reported to us, and the reader gets words and a way on.
    console.error(error);
    const words = lastWords();
    document.documentElement.lang = words.language;
    render(
      <I18nProvider translator={words}>
        <PageFailed onTryAgain={() => location.reload()} />
      </I18nProvider>,
      page,
    );
  }
}
