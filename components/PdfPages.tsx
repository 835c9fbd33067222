/** A PDF as its real pages, with its claims marked on them. Loaded only when there is a PDF to show. */
import './PdfPages.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OpenedPdf } from '../utils/reading/pdf/opened';
import { useT } from './I18n';
import { Loading } from './Loading';
import { PdfPagesBar } from './PdfPagesBar';
import type { PlacedClaim } from './pdfPagesMarks';
import { PdfPagesOutline } from './PdfPagesOutline';
import { printPdf } from './pdfPagesPrint';
import { showPdf, type Matches, type PdfPagesView, type PdfPlace } from './pdfPagesView';

export interface PdfPagesProps {
  opened: OpenedPdf;
  claims: PlacedClaim[];
  selected: string | null;
  /** A claim to bring into view; a new object each time it is asked for, so that it can be asked for twice. */
  sought: { id: string; always: boolean } | null;
  onSelect(claimId: string): void;
  /** Where the reader was when the document was last open. */
  place: PdfPlace | null;
  onPlace(place: PdfPlace): void;
}

const NONE: Matches = { current: 0, total: 0, done: true };

export function PdfPages({ opened, claims, selected, sought, onSelect, place, onPlace }: PdfPagesProps) {
  const { t } = useT();
  const container = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const view = useRef<PdfPagesView | null>(null);
  const [pages, setPages] = useState(0);
  const [at, setAt] = useState({ page: place?.page ?? 1, factor: 1 });
  const [matches, setMatches] = useState(NONE);
  const [outline, setOutline] = useState(false);
  const [printing, setPrinting] = useState<{ done: number; of: number; stop(): void } | null>(null);
  /** What stops the printing when its document is left: an effect's own `printing` is that of its first drawing. */
  const stopPrint = useRef<(() => void) | null>(null);
  const told = useRef({ onSelect, onPlace });
  told.current = { onSelect, onPlace };

  useEffect(() => {
    if (!container.current) return undefined;
    const shown = showPdf(opened, container.current, {
      place,
      pageName: (page) => t('pages_page', { page }),
      onReady: setPages,
      onMatches: setMatches,
      onSelect: (claim) => told.current.onSelect(claim),
      onPlace({ factor, ...now }) {
        setAt({ page: now.page, factor });
        told.current.onPlace(now);
      },
    });
    view.current = shown;
    return () => {
      view.current = null;
      shown.close();
    };
  }, [opened]);
  useEffect(() => view.current?.setClaims(claims), [opened, claims]);
  useEffect(() => view.current?.select(selected), [opened, selected, claims]);
  useEffect(() => {
    if (sought && pages > 0) view.current?.reveal(sought.id, sought.always);
  }, [sought, pages]);
  // The browser's own search finds only what is drawn.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'f' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const claimsOn = useMemo(() => {
    const counts = new Map<number, number>();
    for (const { boxes } of claims) {
      const [first] = boxes;
      if (first) counts.set(first.page, (counts.get(first.page) ?? 0) + 1);
    }
    return counts;
  }, [claims]);

  const leaveOutline = (go: () => void) => {
    // In a narrow window it lies over the pages (PdfPages.css).
    if (matchMedia('(max-width: 40rem)').matches) setOutline(false);
    go();
  };
  const print = async () => {
    const abort = new AbortController();
    const stop = () => abort.abort();
    stopPrint.current = stop;
    setPrinting({ done: 0, of: pages, stop });
    await printPdf(opened, (done, of) => setPrinting({ done, of, stop }), abort.signal).catch(() => {});
    setPrinting(null);
  };
  useEffect(() => () => stopPrint.current?.(), [opened]);

  return (
    <div class={outline ? 'pdf-pages with-outline' : 'pdf-pages'}>
      <PdfPagesBar
        {...at}
        pages={pages}
        matches={matches}
        outline={outline}
        field={field}
        printing={printing}
        onOutline={() => setOutline(!outline)}
        onPage={(page) => view.current?.goTo(page)}
        onZoom={(how) => view.current?.zoom(how)}
        onFind={(query, step) => view.current?.find(query, step)}
        onPrint={() => void print()}
        onStopPrint={() => printing?.stop()}
      />
      {outline && (
        <PdfPagesOutline
          document={opened.document}
          page={at.page}
          claimsOn={claimsOn}
          onPage={(page) => leaveOutline(() => view.current?.goTo(page))}
          onDestination={(destination) => leaveOutline(() => view.current?.goToOutline(destination))}
        />
      )}
      <div class="pdf-stage">
        {/* The keyboard scrolls it, so it takes the focus (WCAG 2.1.1). */}
        <div class="pdf-scroll" ref={container} tabIndex={0} role="group" aria-label={t('pages_region')}>
          <div class="pdfViewer" />
        </div>
        {pages === 0 && <Loading progress={null} />}
      </div>
    </div>
  );
}
