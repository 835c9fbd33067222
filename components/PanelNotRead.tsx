/** The panel over a page that it may not read by itself: how to let it. */
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { Notice } from './Notice';

export function PanelNotRead({ actions }: { actions: Actions }) {
  const { t } = useT();
  return (
    <Notice
      title={t('not_read_title')}
      actions={actions.openOther && <Button onClick={() => actions.openOther?.()}>{t('open_other')}</Button>}
    >
      <p>{t('panel_not_read_next')}</p>
    </Notice>
  );
}
