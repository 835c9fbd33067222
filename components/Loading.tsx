/** The document is being read; page by page where that is known. */
import './base.css';
import './Notice.css';
import type { TabState } from '../utils/review/types';
import { useT } from './I18n';

interface Props extends Pick<TabState, 'progress'> {
  /** False where the view has a heading of its own: a motion is shown while the rest of its pages are read. */
  alone?: boolean;
}

export function Loading({ progress, alone = true }: Props) {
  const { t } = useT();
  const words = progress ? t('loading_pages', { done: progress.done, of: progress.of }) : t('loading');
  return (
    <div class="fotnot notice" role="status">
      {alone ? <h1>{words}</h1> : <p>{words}</p>}
      <progress aria-label={words} {...(progress ? { value: progress.done, max: progress.of } : {})} />
    </div>
  );
}
