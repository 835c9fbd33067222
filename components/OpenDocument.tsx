/** The reader with nothing open: choose a file, drop one, paste a text, or give an address. */
import './base.css';
import './OpenDocument.css';
import type { Actions } from './actions';
import { DropZone } from './DropZone';
import { FieldForm } from './FieldForm';
import { webAddress } from './hosts';
import { useT } from './I18n';

interface Props {
  actions: Pick<Actions, 'openFile' | 'openText' | 'openAddress'>;
}

export function OpenDocument({ actions }: Props) {
  const { t } = useT();
  const { openFile, openText, openAddress } = actions;
  return (
    <div class="fotnot open-document">
      <header>
        <h1>{t('open_title')}</h1>
        <p class="open-hint">{t('open_lead')}</p>
      </header>
      {openFile && <DropZone onFile={openFile} />}
      {openText && (
        <FieldForm
          label={t('open_paste_label')}
          hint={t('open_paste_hint')}
          go={t('open_paste_go')}
          wrong={t('open_paste_wrong')}
          multiline
          accept={(value) => (value.trim() === '' ? null : value)}
          onSubmit={openText}
        />
      )}
      {openAddress && (
        <FieldForm
          label={t('open_address_label')}
          hint={t('open_address_hint')}
          go={t('open_address_go')}
          wrong={t('open_address_wrong')}
          accept={(value) => webAddress(value.trim())}
          onSubmit={openAddress}
        />
      )}
    </div>
  );
}
