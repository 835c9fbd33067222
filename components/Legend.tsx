/** What the shapes and words mean, folded; loaded when it is opened. */
import { useState } from 'preact/hooks';
import { useT } from './I18n';
import { lazy, useLazy } from './useLazy';

const WORDS = lazy(() => import('./LegendWords'));

export function Legend() {
  const { t } = useT();
  const [open, setOpen] = useState(false);
  const words = useLazy(open, WORDS);
  return (
    <details class="view-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('section_legend')}</h2>
      </summary>
      {words && <words.LegendWords />}
    </details>
  );
}
