/** A PDF in the tab cannot be read in place: offer the reader. */
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { Notice } from './Notice';

export function PdfOffer({ actions }: { actions: Actions }) {
  const { t } = useT();
  return (
    <Notice
      title={t('pdf_offer_title')}
      actions={
        actions.openInReader && (
          <Button weight="main" onClick={() => actions.openInReader?.()}>
            {t('open_reader')}
          </Button>
        )
      }
    >
      <p>{t('pdf_offer_lead')}</p>
    </Notice>
  );
}
