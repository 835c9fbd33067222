/** One cited source beside its claim: what it is, how much could be read, and what the comparison shows. */
import './SourcePane.css';
import { useRef, useState } from 'preact/hooks';
import type { Citation } from '../utils/claims/types';
import type { Check } from '../utils/evidence/types';
import type { Source } from '../utils/sources/types';
import { keyOf } from '../utils/i18n';
import type { TabState } from '../utils/review/types';
import type { Actions, ConsentChoice } from './actions';
import { Button } from './Button';
import { ConsentBox } from './ConsentBox';
import { hostsOf, isFetchable } from './hosts';
import { useT } from './I18n';
import { SourceLink } from './SourceLink';
import { SourceHead } from './SourceHead';
import { SourceResult } from './SourceResult';

interface Props {
  citation: Citation;
  source: Source;
  claimId: string;
  check: Check | undefined;
  state: Pick<TabState, 'jobs' | 'articles'>;
  /** True once the reader has said that sources may be fetched. */
  mayFetch: boolean;
  cookies: boolean;
  lasting?: boolean | undefined;
  expanded: boolean;
  actions: Actions;
  announce(words: string): void;
}

/** A note that says more than its address: who wrote it, what it is called. */
function hasOwnWords({ via, text, urls }: Citation): boolean {
  return via === 'note' && /\p{L}{3}/u.test(urls.reduce((rest, url) => rest.replace(url, ''), text));
}

export function SourcePane({
  citation,
  source,
  claimId,
  check,
  state,
  mayFetch,
  cookies,
  lasting,
  expanded,
  actions,
  announce,
}: Props) {
  const { t } = useT();
  const [asking, setAsking] = useState(false);
  const article = state.articles[source.id];
  const job = state.jobs[source.id];
  const busy = job === 'queued' || job === 'fetching';
  // The room that is made for what is to come stays as long as the view: later, nothing needs it.
  const awaited = useRef(false);
  awaited.current ||= busy;
  const refused = article?.reason === 'not-allowed';

  const answer = (choice: ConsentChoice): void => {
    setAsking(false);
    actions.consent(choice, hostsOf([source]), [source.id]);
  };
  const ask = (): void => {
    if (mayFetch) actions.checkSources([source.id]);
    else setAsking(true);
  };

  return (
    <div class={`source${expanded ? '' : ' folded'}${awaited.current ? ' asked' : ''}`} aria-busy={busy}>
      <div class="source-body">
        <SourceHead citation={citation} source={source} article={article} />
        {expanded && hasOwnWords(citation) && <p class="source-about">{t('cited_text', { text: citation.text })}</p>}
        <SourceResult article={article} job={job} check={check} expanded={expanded} announce={announce} />
      </div>
      {article?.archiveFailure && <p class="source-about">{t(keyOf('archive', article.archiveFailure))}</p>}
      <div class="source-actions">
        {isFetchable(source) && !asking && (
          <Button weight={article && !refused ? 'plain' : 'normal'} onClick={ask} disabled={busy}>
            {refused ? t('act_allow') : article ? t('act_recheck') : t('act_check')}
          </Button>
        )}
        <SourceLink source={source} onOpen={() => actions.openSource(source.id, claimId)} />
        {article?.archive && actions.openArchive && (
          <Button onClick={() => actions.openArchive?.(source.id)}>{t('act_open_archive')}</Button>
        )}
        {article?.access === 'dead' && actions.openArchive && (
          <Button onClick={() => actions.openArchive?.(source.id)} disabled={busy} title={t('archive_asks')}>
            {t('act_find_archive')}
          </Button>
        )}
        {source.searchLink && actions.searchSource && (
          <Button onClick={() => actions.searchSource?.(source.id)}>
            {t('act_search', { publication: source.publication })}
          </Button>
        )}
      </div>
      {asking && (
        <ConsentBox inCard lasting={lasting} count={1} hosts={hostsOf([source])} cookies={cookies} onAnswer={answer} />
      )}
    </div>
  );
}
