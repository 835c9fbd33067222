/** The document is being read; page by page where that is known. */
import './base.css';
import './Notice.css';
import type { TabState } from '../utils/review/types';
import { useT } from './I18n';

interface Props extends Pick<TabState, 'progress'> {
  /** False where the view has a heading of its own: a motion is shown while the rest of its pages are read. */
  alone?: boolean;
  /** The document is on its way; nothing of it is read yet. */
  fetching?: boolean;
}

export function Loading({ progress, alone = true, fetching = false }: Props) {
  const { t } = useT();
  const reading = progress ? t('loading_pages', { done: progress.done, of: progress.of }) : t('loading');
  const words = fetching ? t('fetching_document') : reading;
  return (
    <div class="fotnot notice" role="status">
      {alone ? <h1>{words}</h1> : <p>{words}</p>}
      <progress aria-label={words} {...(progress ? { value: progress.done, max: progress.of } : {})} />
    </div>
  );
}
