/** pdf.js' viewer in a box of ours: drawing, zoom, search and links are its own; the marks are laid over its pages. */
import type { PDFPageView } from 'pdfjs-dist/types/web/pdf_page_view';
import type { OpenedPdf } from '../utils/reading/pdf/opened';
import { PdfPagesMarks, type PlacedClaim } from './pdfPagesMarks';

/** Where the reader is: page, zoom (pdf.js' words 'auto', 'page-width', or a factor), and the place on the page in points. */
export interface PdfPlace {
  page: number;
  zoom: string;
  left: number;
  top: number;
}

export interface Matches {
  current: number;
  total: number;
  /** False while pages are still searched. */
  done: boolean;
}

export interface PdfHandlers {
  /** The pages stand there and can be moved about in. */
  onReady(pages: number): void;
  onPlace(place: PdfPlace & { factor: number }): void;
  onMatches(matches: Matches): void;
  onSelect(claim: string): void;
  /** The words for a page, as its region is named. */
  pageName(number: number): string;
  /** Where to begin. */
  place: PdfPlace | null;
}

export interface PdfPagesView {
  setClaims(claims: readonly PlacedClaim[]): void;
  select(claim: string | null): void;
  /** Brings a claim into view; `always` also where it is in view already, to a third from the top. */
  reveal(claim: string, always: boolean): void;
  goTo(page: number): void;
  goToOutline(destination: string | unknown[]): void;
  zoom(how: 'in' | 'out' | 'width'): void;
  find(query: string, step: 'first' | 'next' | 'previous'): void;
  close(): void;
}

const SLACK = 24;

export function showPdf(
  { viewer: pdfViewer, document: pdf }: OpenedPdf,
  container: HTMLDivElement,
  handlers: PdfHandlers,
): PdfPagesView {
  const stop = new AbortController();
  const { signal } = stop;
  const eventBus = new pdfViewer.EventBus();
  const linkService = new (class extends pdfViewer.PDFLinkService {
    /** Web addresses only, in a tab of their own that knows nothing of this one. */
    override addLinkAttributes(link: HTMLAnchorElement, url: string): void {
      if (/^https?:/i.test(url)) super.addLinkAttributes(link, url, true);
    }
  })({ eventBus, externalLinkTarget: pdfViewer.LinkTarget.BLANK, externalLinkRel: 'noopener noreferrer' });
  const findController = new pdfViewer.PDFFindController({ eventBus, linkService, updateMatchesCountOnProgress: true });
  const pages = new pdfViewer.PDFViewer({
    container,
    eventBus,
    linkService,
    findController,
    // Only the words for a page are needed of its texts; they are set below.
    l10n: { pause() {}, resume() {}, translate: () => Promise.resolve() } as never,
    // Links and remarks are shown; forms can't be filled in here.
    annotationMode: 1,
    abortSignal: signal,
  } as ConstructorParameters<typeof pdfViewer.PDFViewer>[0]);
  linkService.setViewer(pages);

  const pageView = (number: number) => pages.getPageView(number - 1) as PDFPageView | undefined;
  const marks = new PdfPagesMarks((number) => {
    const view = pageView(number);
    if (!view) return null;
    const { width, height, scale } = view.viewport;
    return { div: view.div, width: width / scale, height: height / scale };
  });

  const on = (name: string, listener: (event: never) => void) =>
    eventBus.on(name, listener as (event: unknown) => void, { signal });
  const tellMatches = (matchesCount: { current: number; total: number }, state?: number) => {
    const done = state === undefined ? true : state !== pdfViewer.FindState.PENDING;
    handlers.onMatches({ ...matchesCount, done });
  };
  on('pagesinit', () => {
    const { place } = handlers;
    pages.currentScaleValue = place?.zoom ?? 'auto';
    for (let number = 1; number <= pages.pagesCount; number++) {
      const view = pageView(number);
      if (view) view.div.ariaLabel = handlers.pageName(number);
    }
    if (place && place.page <= pages.pagesCount) {
      const destArray = [null, { name: 'XYZ' }, place.left, place.top, null];
      pages.scrollPageIntoView({ pageNumber: place.page, destArray, allowNegativeOffset: true });
    }
    // pdf.js begins at the first page's own edge; the margin above it belongs to the look.
    else container.scrollTop = 0;
    marks.restore();
    handlers.onReady(pages.pagesCount);
  });
  on('pagesloaded', () => marks.restore());
  on('pagerendered', () => marks.restore());
  on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => marks.fit(pageNumber));
  on('scalechanging', () => marks.restore());
  on('updateviewarea', ({ location }: { location: { pageNumber: number; left: number; top: number } }) => {
    const { pageNumber: page, left, top } = location;
    handlers.onPlace({ page, left, top, zoom: pages.currentScaleValue ?? 'auto', factor: pages.currentScale });
  });
  on('updatefindmatchescount', ({ matchesCount }: { matchesCount: { current: number; total: number } }) =>
    tellMatches(matchesCount),
  );
  on('updatefindcontrolstate', (event: { state: number; matchesCount: { current: number; total: number } }) =>
    tellMatches(event.matchesCount, event.state),
  );

  pages.setDocument(pdf);
  linkService.setDocument(pdf, null);

  // A zoom that follows the width follows it when the window changes too.
  const resized = new ResizeObserver(() => {
    if (pages.pagesCount > 0 && !/^[\d.]+$/.test(pages.currentScaleValue ?? '')) {
      pages.currentScaleValue = pages.currentScaleValue;
      pages.update();
    }
  });
  resized.observe(container);

  const claimAt = (event: MouseEvent): string | null => {
    const page = (event.target as Element).closest<HTMLElement>('.page');
    if (!page || (event.target as Element).closest('a')) return null;
    const frame = page.getBoundingClientRect();
    const left = (event.clientX - frame.left) / frame.width;
    const top = (event.clientY - frame.top) / frame.height;
    return marks.at(Number(page.dataset['pageNumber']), left, top);
  };
  container.addEventListener(
    'click',
    (event) => {
      // Whoever drags over a claim wants its text.
      if (container.ownerDocument.getSelection()?.isCollapsed === false) return;
      const claim = claimAt(event);
      if (claim !== null) handlers.onSelect(claim);
    },
    { signal },
  );
  container.addEventListener(
    'pointermove',
    (event) => {
      const claim = event.buttons === 0 ? claimAt(event) : null;
      marks.hover(claim);
      container.classList.toggle('over-claim', claim !== null);
    },
    { signal },
  );

  return {
    setClaims: (claims) => marks.set(claims),
    select: (claim) => marks.select(claim),
    reveal(claim, always) {
      const box = marks.extent(claim);
      const view = box && pageView(box.page);
      if (!box || !view) return;
      const scale = view.viewport.scale;
      const top = view.div.offsetTop + box.y * scale;
      const left = view.div.offsetLeft + box.x * scale;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = container;
      const seen = top >= scrollTop + SLACK && top + box.height * scale <= scrollTop + clientHeight - SLACK;
      const inWidth = left >= scrollLeft && left + Math.min(box.width * scale, clientWidth) <= scrollLeft + clientWidth;
      if (seen && inWidth && !always) return;
      const target = Math.max(0, top - clientHeight / 3);
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      // Gliding past many pages would draw each of them.
      const near = Math.abs(target - scrollTop) < clientHeight * 1.5;
      container.scrollTo({
        top: target,
        left: inWidth ? scrollLeft : Math.max(0, left - SLACK),
        behavior: near && !calm ? 'smooth' : 'instant',
      });
    },
    goTo: (page) => {
      if (page >= 1 && page <= pages.pagesCount) pages.currentPageNumber = page;
    },
    goToOutline: (destination) => void linkService.goToDestination(destination),
    zoom(how) {
      if (how === 'in') pages.increaseScale();
      else if (how === 'out') pages.decreaseScale();
      else pages.currentScaleValue = 'page-width';
    },
    find(query, step) {
      eventBus.dispatch('find', {
        source: container,
        type: step === 'first' ? '' : 'again',
        query,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        findPrevious: step === 'previous',
        // å, ä and ö are letters of their own.
        matchDiacritics: true,
      });
    },
    close() {
      resized.disconnect();
      stop.abort();
      findController.setDocument(null as never);
      linkService.setDocument(null as never, null);
      pages.setDocument(null as never);
      pages.cleanup();
    },
  };
}
