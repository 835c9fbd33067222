/** How much of a source could be read, and what the comparison shows: label and closest passage; opened, all the rest. */
import { useEffect, useState } from 'preact/hooks';
import type { Check } from '../utils/evidence/types';
import type { ArticleSummary, TabState } from '../utils/review/types';
import { AccessAdvice } from './AccessAdvice';
import { useT } from './I18n';
import { PassageFigure } from './PassageFigure';
import { accessWords, labelWords } from './states';
import { StateWord } from './StateWord';
import { lazy, useLazy } from './useLazy';

/** What an open card says beyond a folded one. */
export const DETAILS = lazy(() => import('./SourceDetails'));

interface Props {
  article: ArticleSummary | undefined;
  job: TabState['jobs'][string] | undefined;
  check: Check | undefined;
  expanded: boolean;
  announce(words: string): void;
}

export function SourceResult({ article, job, check, expanded, announce }: Props) {
  const translator = useT();
  const { t } = translator;
  const busy = job === 'queued' || job === 'fetching';
  const compared = check && !['unchecked', 'unreadable', 'dead'].includes(check.label) ? check : null;
  const details = useLazy(expanded && compared !== null && !busy, DETAILS);
  const [looked, setLooked] = useState<number | null>(null);
  useEffect(() => setLooked(null), [check, expanded]);
  if (busy) {
    return (
      <div class="source-result">
        <p>{job === 'queued' ? t('job_queued') : t('job_fetching')}</p>
        <div class="source-waiting" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      </div>
    );
  }
  const closest = compared?.passages[0];
  const access = article?.access ?? 'unchecked';
  return (
    <div class="source-result">
      <p class="source-states">
        {compared && <StateWord state={`label-${compared.label}`} words={labelWords(translator, compared)} strong />}
        <StateWord state={`access-${access}`} words={accessWords(translator, article)} strong={!compared} />
      </p>
      {closest && (
        <PassageFigure
          passage={closest}
          name={t('passage_heading')}
          withPlace={expanded}
          sought={(looked === null ? [] : (compared?.findings[looked]?.places ?? [])).filter(
            ({ passage }) => passage === 0,
          )}
        />
      )}
      {compared && !closest && <p class="source-about">{t('passage_none')}</p>}
      {!compared && (article || expanded) && <AccessAdvice article={article} />}
      {compared && details && (
        <details.SourceDetails
          article={article}
          check={compared}
          looked={looked}
          onLook={setLooked}
          announce={announce}
        />
      )}
    </div>
  );
}
