/** What a source is: outlet, kind, title, date and authors; before it is read, what its address and the motion tell. */
import type { Citation } from '../utils/claims/types';
import type { Source } from '../utils/sources/types';
import type { ArticleSummary } from '../utils/review/types';
import { keyOf } from '../utils/i18n';
import { useContext } from 'preact/hooks';
import { useT } from './I18n';
import { distanceWords, ShownMotion } from './shownMotion';

interface Props {
  citation: Citation;
  source: Source;
  article: ArticleSummary | undefined;
}

function useFacts({ citation, source, article }: Props): string[] {
  const translator = useT();
  const { t, date, list } = translator;
  const motionDate = useContext(ShownMotion).date;
  const facts: string[] = [];
  if (article?.published) {
    facts.push(t('published', { date: date(article.published) }));
    const distance = distanceWords(translator, article.published, motionDate);
    if (distance !== null) facts.push(distance);
  }
  if (!article?.published && source.addressDate) facts.push(t('dated_by_address', { date: date(source.addressDate) }));
  else if (!article?.published && citation.date) facts.push(t('dated_by_citation', { date: date(citation.date) }));
  if (article?.modified && article.modified.slice(0, 10) !== article.published?.slice(0, 10)) {
    facts.push(t('modified', { date: date(article.modified) }));
  }
  if (article && article.authors.length > 0) facts.push(t('by_authors', { authors: list(article.authors) }));
  if (article?.ownTab) facts.push(t('read_in_tab'));
  if (article?.archive) facts.push(t('archive_from', { date: date(article.archive.date) }));
  return facts;
}

/** The best name there is for what is cited: its own title, else the words of its address, else the motion's words. */
function useTitle({ citation, source, article }: Props): { words: string; own: boolean } {
  const { t } = useT();
  if (article?.title) return { words: article.title, own: true };
  if (source.slugWords.length > 0)
    return { words: t('address_tells', { words: source.slugWords.join(' ') }), own: false };
  if (source.address === null) return { words: t('cited_as', { text: source.citedAs || citation.text }), own: false };
  return { words: t('address_tells_nothing'), own: false };
}

export function SourceHead(props: Props) {
  const { t } = useT();
  const { source, article } = props;
  const title = useTitle(props);
  return (
    <>
      <p class="source-outlet">
        <strong>{source.publication}</strong>
        <span class="source-kind">{t(keyOf('kind', article?.kind ?? source.kind))}</span>
      </p>
      <h4 class={title.own ? 'source-title' : 'source-title by-address'} lang={title.own ? 'sv' : undefined}>
        {title.words}
      </h4>
      <p class="source-facts">{useFacts(props).join(' · ')}</p>
    </>
  );
}
