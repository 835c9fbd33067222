/** Why nothing or not all of a source could be read, and what to do about it. */
import type { ArticleSummary } from '../utils/review/types';
import { hasText } from '../utils/review/hasText';
import { keyOf } from '../utils/i18n';
import { useT } from './I18n';

export function AccessAdvice({ article }: { article: ArticleSummary | undefined }) {
  const { t } = useT();
  const access = article?.access ?? 'unchecked';
  // What was had of a page that is no article, or of an error page, is no measure of the source.
  const text = article && hasText(article) ? article.words : 0;
  const words = text ? [t('words_read', { count: text })] : [];
  words.push(
    ...(article?.reason
      ? [t(keyOf('why', article.reason)), t(`${keyOf('why', article.reason)}_next`)]
      : [t(`${keyOf('access', access)}_next`)]),
  );
  // A publisher's lock is a fact of its own: the reader who opens the source may meet it though the text was had.
  if (article?.locked && article.access === 'full') words.push(t('locked_note'));
  return <p class="source-about">{words.join(' ')}</p>;
}
