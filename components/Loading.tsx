/** The document is being read; page by page where that is known; what comes then; when nothing comes, the way to ask again. */
import './base.css';
import './Notice.css';
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../utils/review/types';
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';

/** Milliseconds without progress before the reader is offered to ask again: a page of 300 kB is read in a tenth of it. */
const PATIENCE = 10_000;

interface Props extends Pick<TabState, 'progress'> {
  /** False where the view has a heading of its own: a motion is shown while the rest of its pages are read. */
  alone?: boolean;
  /** The document is on its way; nothing of it is read yet. */
  fetching?: boolean;
  /** What can be done when the reading gets stuck; absent where it can't. */
  actions?: Pick<Actions, 'tryAgain'>;
}

export function Loading({ progress, alone = true, fetching = false, actions }: Props) {
  const { t } = useT();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [progress?.done]);
  const reading = progress ? t('loading_pages', { done: progress.done, of: progress.of }) : t('loading');
  const words = fetching ? t('fetching_document') : reading;
  const again = actions?.tryAgain;
  return (
    <div class="fotnot notice">
      <div role="status">{alone ? <h1>{words}</h1> : <p>{words}</p>}</div>
      <progress aria-label={words} {...(progress ? { value: progress.done, max: progress.of } : {})} />
      {alone && <p class="notice-later">{t('loading_next')}</p>}
      {slow && again && (
        <>
          <p>{t('loading_slow')}</p>
          <div class="notice-actions">
            <Button onClick={() => (setSlow(false), again())}>{t('try_again')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
