/** "Öppna källan": a real link, so that it can be copied and opened as readers are used to; a plain click goes by the action. */
import './Button.css';
import type { Source } from '../utils/sources/types';
import { openableAddress } from './hosts';
import { useT } from './I18n';

interface Props {
  source: Source;
  onOpen(): void;
}

export function SourceLink({ source, onOpen }: Props) {
  const { t } = useT();
  const address = openableAddress(source);
  if (!address) return null;
  return (
    <a
      class="button"
      href={address}
      target="_blank"
      rel="noreferrer noopener"
      data-open-source
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {t('act_open')}
    </a>
  );
}
