/** The document is being read; page by page where that is known. */
import './Notice.css';
import type { TabState } from '../utils/review/types';
import { useT } from './I18n';

export function Loading({ progress }: Pick<TabState, 'progress'>) {
  const { t } = useT();
  const words = progress ? t('loading_pages', { done: progress.done, of: progress.of }) : t('loading');
  return (
    <div class="notice" role="status">
      <p>{words}</p>
      <progress aria-label={words} {...(progress ? { value: progress.done, max: progress.of } : {})} />
    </div>
  );
}
