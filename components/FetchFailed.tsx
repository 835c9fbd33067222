/** A document that was asked for and did not come: why, and what the reader can do. */
import type { AccessReason } from '../utils/sources/types';
import { keyOf } from '../utils/i18n';
import { Button } from './Button';
import { webAddress } from './hosts';
import { useT } from './I18n';
import { Notice } from './Notice';

interface Props {
  address: string;
  reason: AccessReason;
  onTryAgain(): void;
}

export function FetchFailed({ address, reason, onTryAgain }: Props) {
  const { t } = useT();
  return (
    <Notice title={t('fetch_failed_title')} actions={<Button onClick={onTryAgain}>{t('try_again')}</Button>}>
      <p>{t(keyOf('why', reason))}</p>
      <p>{t('fetch_failed_next')}</p>
      <p>{webAddress(address) === null ? address : <a href={address}>{address}</a>}</p>
    </Notice>
  );
}
