/** Search in the pages: the field, how many were found, and the way to the next and the previous. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useT } from './I18n';
import { PdfPagesIcon } from './PdfPagesIcon';
import type { Matches } from './pdfPagesView';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  matches: Matches;
  onFind(query: string, step: 'first' | 'next' | 'previous'): void;
}

/** Typing is answered when it rests; pdf.js goes through every page of the file. */
const REST_MS = 200;

export function PdfPagesFind({ field, matches, onFind }: Props) {
  const { t } = useT();
  const [query, setQuery] = useState('');
  const asked = useRef('');
  const ask = (step: 'next' | 'previous') => {
    const first = asked.current !== query;
    asked.current = query;
    onFind(query, first ? 'first' : step);
  };
  useEffect(() => {
    if (query === asked.current) return undefined;
    const timer = setTimeout(() => {
      asked.current = query;
      onFind(query, 'first');
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [query]);

  const words = () => {
    if (query.trim() === '' || (!matches.done && matches.total === 0)) return '';
    if (matches.total === 0) return t('pages_find_none');
    return t('pages_find_count', { current: matches.current, total: matches.total });
  };
  return (
    <search class="pdf-find">
      <label class="pdf-find-field">
        <span class="unseen">{t('pages_find')}</span>
        <PdfPagesIcon name="search" />
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={t('pages_find')}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') ask(event.shiftKey ? 'previous' : 'next');
            if (event.key === 'Escape') setQuery('');
          }}
        />
      </label>
      <output class="pdf-find-count" aria-live="polite">
        {words()}
      </output>
      {(['previous', 'next'] as const).map((step) => (
        <button
          key={step}
          type="button"
          class="pdf-tool"
          title={t(`pages_find_${step}`)}
          aria-label={t(`pages_find_${step}`)}
          disabled={matches.total === 0 || query === ''}
          onClick={() => ask(step)}
        >
          <PdfPagesIcon name={step} />
        </button>
      ))}
    </search>
  );
}
