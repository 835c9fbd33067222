/** Choose a file by dialog, or drop one. */
import { useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useT } from './I18n';

/** What the reader can read; the browser's file dialog offers these first. */
const FILE_KINDS =
  '.pdf,.docx,.odt,.html,.htm,.xhtml,.txt,.md,application/pdf,text/html,text/plain,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text';

export function DropZone({ onFile }: { onFile(file: File): void }) {
  const { t } = useT();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class={over ? 'open-drop over' : 'open-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      {over ? (
        <p>{t('open_drop')}</p>
      ) : (
        <>
          <Button weight="main" onClick={() => input.current?.click()}>
            {t('open_file_label')}
          </Button>
          <p>{t('open_drop_hint')}</p>
          <p class="open-hint">{t('open_file_kinds')}</p>
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={FILE_KINDS}
        aria-label={t('open_file_label')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file chosen again must count as a choice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
