/** What is not checked yet, with one button for all of it, and how far the checking has come. Keeps its height throughout. */
import './CheckBar.css';
import { hasText } from '../utils/review/hasText';
import type { Source } from '../utils/sources/types';
import type { TabState } from '../utils/review/types';
import type { Actions } from './actions';
import { Button } from './Button';
import { uncheckedSources } from './filters';
import { isFetchable } from './hosts';
import { useT } from './I18n';

interface Props {
  sources: Source[];
  state: Pick<TabState, 'jobs' | 'articles'>;
  /** True when the reader has said "not now": the button then asks again. */
  declined: boolean;
  onCheck(sourceIds: string[]): void;
  actions: Actions;
}

export function CheckBar({ sources, state, declined, onCheck, actions }: Props) {
  const { t } = useT();
  const fetchable = sources.filter(isFetchable);
  if (fetchable.length === 0) return null;
  const asked = fetchable.filter((source) => state.jobs[source.id] !== undefined);
  const done = asked.filter((source) => state.jobs[source.id] === 'done');
  if (done.length < asked.length) {
    const words = t('checking', { done: done.length, of: asked.length });
    return (
      <div class="check-bar">
        <span>{words}</span>
        <progress value={done.length} max={asked.length} aria-label={words} />
        {actions.stopChecking && <Button onClick={() => actions.stopChecking?.()}>{t('stop')}</Button>}
      </div>
    );
  }
  const unchecked = uncheckedSources(fetchable, state.articles);
  if (unchecked.length === 0) {
    const refused = fetchable.filter(({ id }) => state.articles[id]?.reason === 'not-allowed');
    if (refused.length > 0) {
      return (
        <div class="check-bar">
          <span>{t('checked_refused', { count: refused.length })}</span>
          <Button onClick={() => onCheck(refused.map(({ id }) => id))}>{t('act_allow')}</Button>
        </div>
      );
    }
    const unread = fetchable.filter(({ id }) => {
      const article = state.articles[id];
      return !article || !hasText(article);
    });
    return (
      <div class="check-bar">
        <span>
          {t('checked_all', { count: fetchable.length })}
          {unread.length > 0 && ` · ${t('checked_unread', { count: unread.length })}`}
        </span>
      </div>
    );
  }
  return (
    <div class="check-bar">
      <span>{declined ? t('consent_declined') : t('unchecked_sources', { count: unchecked.length })}</span>
      <Button weight={declined ? 'normal' : 'main'} onClick={() => onCheck(unchecked.map(({ id }) => id))}>
        {declined ? t('consent_ask_again') : t('check_all')}
      </Button>
    </div>
  );
}
