/** What an open card says of a source that was compared: what the label means, point by point, remarks, further passages. */
import { useEffect, useRef } from 'preact/hooks';
import type { Check } from '../utils/evidence/types';
import type { ArticleSummary } from '../utils/review/types';
import { keyOf } from '../utils/i18n';
import { AccessAdvice } from './AccessAdvice';
import { Findings } from './Findings';
import { useT } from './I18n';
import { PassageFigure } from './PassageFigure';

interface Props {
  article: ArticleSummary | undefined;
  check: Check;
  /** Index of the finding that is looked at in the passages; null where none is. */
  looked: number | null;
  onLook(finding: number | null): void;
  announce(words: string): void;
}

export function SourceDetails({ article, check, looked, onLook, announce }: Props) {
  const { t } = useT();
  const more = useRef<HTMLDetailsElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const finding = looked === null ? undefined : check.findings[looked];
  const places = finding?.places ?? [];
  useEffect(() => {
    if (places.length === 0) return;
    if (more.current && !places.some(({ passage }) => passage === 0)) more.current.open = true;
    root.current?.closest('.source')?.querySelector('mark.shared-sought')?.scrollIntoView?.({ block: 'nearest' });
  }, [looked]);
  return (
    <div class="source-details" ref={root}>
      <p class="source-about">{t(`${keyOf('label', check.label)}_about`)}</p>
      <AccessAdvice article={article} />
      {check.findings.length > 0 && (
        <>
          <h5>{t('findings_heading')}</h5>
          <Findings {...check} looked={looked} onLook={onLook} announce={announce} />
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
      {check.passages.length > 1 && (
        <details ref={more}>
          <summary>{t('passage_more')}</summary>
          {check.passages.slice(1).map((passage, nth) => (
            <PassageFigure
              key={nth}
              passage={passage}
              withPlace
              sought={places.filter((place) => place.passage === nth + 1)}
            />
          ))}
        </details>
      )}
    </div>
  );
}
