/** The tools above the pages: contents, page, zoom, search, print. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button';
import { useT } from './I18n';
import { PdfPagesFind } from './PdfPagesFind';
import { PdfPagesIcon, type PdfIcon } from './PdfPagesIcon';
import type { Matches } from './pdfPagesView';

interface Props {
  page: number;
  pages: number;
  /** The zoom as a factor: 1 is the paper's own size. */
  factor: number;
  matches: Matches;
  outline: boolean;
  field: RefObject<HTMLInputElement | null>;
  /** Pages drawn for printing, while that goes on. */
  printing: { done: number; of: number } | null;
  onOutline(): void;
  onPage(page: number): void;
  onZoom(how: 'in' | 'out' | 'width'): void;
  onFind(query: string, step: 'first' | 'next' | 'previous'): void;
  onPrint(): void;
  onStopPrint(): void;
}

interface ToolProps {
  icon: PdfIcon;
  words: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick(): void;
}

function Tool({ icon, words, pressed, disabled, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="pdf-tool"
      title={words}
      aria-label={words}
      aria-expanded={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <PdfPagesIcon name={icon} />
    </button>
  );
}

/** The page's number, to read and to change; what is no page goes back to where one is. */
function PageNumber({ page, pages, onPage }: Pick<Props, 'page' | 'pages' | 'onPage'>) {
  const { t, number } = useT();
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const go = () => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onPage(wanted);
    else setTyped(String(page));
  };
  return (
    <label class="pdf-page-number">
      <span class="unseen">{t('pages_number')}</span>
      <input
        inputMode="numeric"
        value={typed}
        size={Math.max(2, String(pages).length)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          if (event.key === 'Escape') setTyped(String(page));
        }}
      />
      <span>{t('pages_of', { pages: number(pages) })}</span>
    </label>
  );
}

export function PdfPagesBar(props: Props) {
  const { page, pages, factor, matches, outline, field, printing } = props;
  const { t, language } = useT();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(factor);
  const ready = pages > 0;
  return (
    <div class="pdf-bar" role="group" aria-label={t('pages_tools')}>
      <Tool icon="outline" words={t('pages_contents')} pressed={outline} disabled={!ready} onClick={props.onOutline} />
      <PageNumber page={page} pages={pages} onPage={props.onPage} />
      <div class="pdf-zoom">
        <Tool icon="out" words={t('pages_zoom_out')} disabled={!ready} onClick={() => props.onZoom('out')} />
        <output class="pdf-factor" aria-label={t('pages_zoom')}>
          {percent}
        </output>
        <Tool icon="in" words={t('pages_zoom_in')} disabled={!ready} onClick={() => props.onZoom('in')} />
        <Tool icon="width" words={t('pages_zoom_width')} disabled={!ready} onClick={() => props.onZoom('width')} />
      </div>
      <PdfPagesFind field={field} matches={matches} onFind={props.onFind} />
      {printing ? (
        <div class="pdf-printing" role="status">
          <span>{t('pages_printing', printing)}</span>
          <Button onClick={props.onStopPrint}>{t('stop')}</Button>
        </div>
      ) : (
        <Tool icon="print" words={t('pages_print')} disabled={!ready} onClick={props.onPrint} />
      )}
    </div>
  );
}
