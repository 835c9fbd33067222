/** The browser lets no extension into this page: its own pages, other extensions' pages, Firefox's PDF viewer. */
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { Notice } from './Notice';

export function Restricted({ actions }: { actions: Actions }) {
  const { t } = useT();
  return (
    <Notice
      title={t('restricted_title')}
      actions={
        <Button weight="main" onClick={() => actions.openOther?.()}>
          {t('open_other')}
        </Button>
      }
    >
      <p>{t('restricted_next')}</p>
    </Notice>
  );
}
