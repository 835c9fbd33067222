/** The page was read and is no motion: what decided that, and a way to check it anyway. */
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { Notice } from './Notice';
import { keysAgainst } from './signals';

interface Props {
  signals: string[];
  /** 2 where the page's linked motions come first. */
  level?: 1 | 2;
  actions: Actions;
}

export function NoMotion({ signals, level = 1, actions }: Props) {
  const { t } = useT();
  const Why = level === 1 ? 'h2' : 'h3';
  return (
    <Notice
      title={t('no_motion_title')}
      level={level}
      actions={
        <>
          {actions.checkAnyway && (
            <Button weight={level === 1 ? 'main' : 'normal'} onClick={() => actions.checkAnyway?.()}>
              {t('check_anyway')}
            </Button>
          )}
          {actions.openOther && <Button onClick={() => actions.openOther?.()}>{t('open_other')}</Button>}
        </>
      }
    >
      <p>{t('no_motion_lead')}</p>
      <div class="notice-why">
        <Why>{t('no_motion_why')}</Why>
        <ul>
          {keysAgainst(signals).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}
