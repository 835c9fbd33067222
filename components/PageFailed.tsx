/** One of our own pages could not be drawn: say so, and let the reader load it again. */
import { Button } from './Button';
import { useT } from './I18n';
import { Notice } from './Notice';

export function PageFailed({ onTryAgain }: { onTryAgain(): void }) {
  const { t } = useT();
  return (
    <Notice
      title={t('page_failed_title')}
      actions={
        <Button weight="main" onClick={onTryAgain}>
          {t('try_again')}
        </Button>
      }
    >
      <p>{t('page_failed_next')}</p>
    </Notice>
  );
}
