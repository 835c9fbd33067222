/** The page was read and is no motion: what decided that, and a way to check it anyway. */
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { Notice } from './Notice';
import { signalKeys } from './signals';

interface Props {
  signals: string[];
  actions: Actions;
}

export function NoMotion({ signals, actions }: Props) {
  const { t } = useT();
  return (
    <Notice
      title={t('no_motion_title')}
      actions={
        <>
          {actions.checkAnyway && (
            <Button weight="main" onClick={() => actions.checkAnyway?.()}>
              {t('check_anyway')}
            </Button>
          )}
          {actions.openOther && <Button onClick={() => actions.openOther?.()}>{t('open_other')}</Button>}
        </>
      }
    >
      <p>{t('no_motion_lead')}</p>
      <div class="notice-why">
        <h2>{t('no_motion_why')}</h2>
        <ul>
          {signalKeys(signals).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}
