/** While a long document is read: the way to stop. When it was stopped: how far it came, and the way to go on. */
import { useId } from 'preact/hooks';
import { Button } from './Button';
import { useT } from './I18n';

interface Props {
  reading: boolean;
  /** Pages read of all. */
  progress: { done: number; of: number };
  onStop(): void;
  onReadAll(): void;
}

export function ReadingProgress({ reading, progress, onStop, onReadAll }: Props) {
  const { t } = useT();
  const id = useId();
  return (
    <div class="reading-progress">
      <span id={id}>{t(reading ? 'reader_reading' : 'reader_stopped', { ...progress })}</span>
      {reading && <progress aria-labelledby={id} value={progress.done} max={progress.of} />}
      {reading ? (
        <Button onClick={onStop}>{t('stop')}</Button>
      ) : (
        <Button onClick={onReadAll}>{t('reader_read_all')}</Button>
      )}
    </div>
  );
}
