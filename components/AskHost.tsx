/** A document at a host that Fotnot may not ask yet: say which, and let the reader allow that one host or drop the file. */
import { Button } from './Button';
import { shownHost } from './hosts';
import { useT } from './I18n';
import { Notice } from './Notice';

interface Props {
  address: string;
  onAllow(): void;
}

export function AskHost({ address, onAllow }: Props) {
  const { t } = useT();
  const host = shownHost(new URL(address).hostname);
  return (
    <Notice
      title={t('ask_host_title', { host })}
      actions={
        <Button weight="main" onClick={onAllow}>
          {t('ask_host_allow', { host })}
        </Button>
      }
    >
      <p>{t('ask_host_next')}</p>
    </Notice>
  );
}
