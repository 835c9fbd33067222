import { render, type ComponentType } from 'preact';
import { I18nProvider } from '../../components/I18n';
import { translator } from '../../utils/browser/locale';
import '../../components/tokens.css';
import '../../components/base.css';

/** Draws one of our pages, once its words are there. */
export async function mount(Page: ComponentType): Promise<void> {
  const words = await translator();
  document.documentElement.lang = words.language;
  render(
    <I18nProvider translator={words}>
      <Page />
    </I18nProvider>,
    document.getElementById('page')!,
  );
}
