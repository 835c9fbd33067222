/** How much of a source could be read, and what the comparison shows: label, closest passage, point by point, remarks. */
import type { Check, Passage } from '../utils/evidence/types';
import type { ArticleSummary, TabState } from '../utils/review/types';
import { keyOf, type Translator } from '../utils/i18n';
import { Findings } from './Findings';
import { useT } from './I18n';
import { MarkedText } from './MarkedText';
import { accessWords, labelWords } from './states';
import { StateWord } from './StateWord';

interface Props {
  article: ArticleSummary | undefined;
  job: TabState['jobs'][string] | undefined;
  check: Check | undefined;
  expanded: boolean;
}

function whereWords({ t }: Translator, paragraph: number): string {
  if (paragraph === -2) return t('passage_title');
  if (paragraph === -1) return t('passage_lead');
  return t('passage_paragraph', { number: paragraph + 1 });
}

function PassageFigure({ passage, name, withPlace }: { passage: Passage; name?: string; withPlace: boolean }) {
  const translator = useT();
  return (
    <figure class="source-passage" aria-label={name}>
      <p lang="sv">
        <MarkedText text={passage.text} shared={passage.shared} />
      </p>
      {withPlace && <figcaption>{whereWords(translator, passage.paragraph)}</figcaption>}
    </figure>
  );
}

/** Why nothing or not all could be read, and what to do about it. */
function AccessAdvice({ article }: { article: ArticleSummary | undefined }) {
  const { t } = useT();
  const access = article?.access ?? 'unchecked';
  // What was had of a page that is no article, or of an error page, is no measure of the source.
  const text = article && ['full', 'partial', 'archived'].includes(access) ? article.words : 0;
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

export function SourceResult({ article, job, check, expanded }: Props) {
  const translator = useT();
  const { t } = translator;
  if (job === 'queued' || job === 'fetching') {
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
  const compared = check && !['unchecked', 'unreadable', 'dead'].includes(check.label);
  const [closest, ...others] = check?.passages ?? [];
  const access = article?.access ?? 'unchecked';
  return (
    <div class="source-result">
      <p class="source-states">
        {compared && <StateWord state={`label-${check.label}`} words={labelWords(translator, check)} strong />}
        <StateWord state={`access-${access}`} words={accessWords(translator, article)} strong={!compared} />
      </p>
      {compared && closest && <PassageFigure passage={closest} name={t('passage_heading')} withPlace={expanded} />}
      {compared && !closest && <p class="source-about">{t('passage_none')}</p>}
      {article && !compared && <AccessAdvice article={article} />}
      {expanded && !article && <AccessAdvice article={article} />}
      {expanded && compared && (
        <>
          <p class="source-about">{t(`${keyOf('label', check.label)}_about`)}</p>
          <AccessAdvice article={article} />
          {check.findings.length > 0 && (
            <>
              <h5>{t('findings_heading')}</h5>
              <Findings findings={check.findings} />
            </>
          )}
          {check.remarks.length > 0 && (
            <>
              <h5>{t('remarks_heading')}</h5>
              <ul class="source-remarks">
                {check.remarks.map((remark) => (
                  <li key={remark}>{t(keyOf('remark', remark))}</li>
                ))}
              </ul>
            </>
          )}
          {others.length > 0 && (
            <details>
              <summary>{t('passage_more')}</summary>
              {others.map((passage, nth) => (
                <PassageFigure key={nth} passage={passage} withPlace />
              ))}
            </details>
          )}
        </>
      )}
    </div>
  );
}
