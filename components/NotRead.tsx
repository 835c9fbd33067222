/** Nothing is known of this page: it was never read. */
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { Notice } from './Notice';

export function NotRead({ actions = {} }: { actions?: Pick<Actions, 'checkAnyway' | 'openOther'> }) {
  const { t } = useT();
  return (
    <Notice
      title={t('not_read_title')}
      actions={
        <>
          {actions.checkAnyway && (
            <Button weight="main" onClick={() => actions.checkAnyway?.()}>
              {t('check_page')}
            </Button>
          )}
          {actions.openOther && <Button onClick={() => actions.openOther?.()}>{t('open_other')}</Button>}
        </>
      }
    >
      <p>{t('not_read_next')}</p>
    </Notice>
  );
}
