/** Taking the whole review along: as text, as files, on paper; folded until asked for. */
import './ExportMenu.css';
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';

interface Props {
  actions: Actions;
  announce(words: string): void;
}

/** Null where the place can take nothing along. */
export function ExportMenu({ actions, announce }: Props) {
  const { t } = useT();
  const { exportAs, copyAll, print } = actions;
  if (!exportAs && !copyAll && !print) return null;
  return (
    <details class="view-fold export">
      <summary>
        <h2>{t('export_title')}</h2>
      </summary>
      <p class="export-lead">{t('export_lead')}</p>
      <div class="export-ways">
        {copyAll && (
          <Button
            onClick={() => void copyAll().then((copied) => announce(copied ? t('export_copied') : t('copy_failed')))}
          >
            {t('export_copy')}
          </Button>
        )}
        {exportAs &&
          (['json', 'markdown', 'csv'] as const).map((form) => (
            <Button
              key={form}
              onClick={() =>
                void exportAs(form).then((saved) => announce(saved ? t('export_saved') : t('export_failed')))
              }
            >
              {t(`export_${form}`)}
            </Button>
          ))}
        {print && <Button onClick={() => print()}>{t('export_print')}</Button>}
      </div>
    </details>
  );
}
