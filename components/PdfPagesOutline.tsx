/** The document's own outline, or where it has none its pages with how many claims stand on each. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'preact/hooks';
import { useT } from './I18n';

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

interface Props {
  document: PDFDocumentProxy;
  page: number;
  /** Claims that begin on each page, by its number. */
  claimsOn: ReadonlyMap<number, number>;
  onPage(page: number): void;
  onDestination(destination: string | unknown[]): void;
}

/** Programs put a chapter's number and its words apart by wide spaces, for a page. */
const inLine = (title: string) => title.replace(/\s+/g, ' ').trim();

/** Deeper than this no table of contents is read, and a file made to hang us can be nested without end. */
const DEEPEST = 6;

function Entries({ items, depth, onDestination }: { items: Outline; depth: number } & Pick<Props, 'onDestination'>) {
  return (
    <ul>
      {items.map(({ title, dest, items: inner }, index) => (
        <li key={index}>
          {dest ? (
            <button type="button" class="pdf-entry" onClick={() => onDestination(dest)}>
              {inLine(title)}
            </button>
          ) : (
            <span class="pdf-entry">{inLine(title)}</span>
          )}
          {inner.length > 0 && depth < DEEPEST && (
            <Entries items={inner} depth={depth + 1} onDestination={onDestination} />
          )}
        </li>
      ))}
    </ul>
  );
}

export function PdfPagesOutline({ document, page, claimsOn, onPage, onDestination }: Props) {
  const { t } = useT();
  const [outline, setOutline] = useState<Outline | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    // A broken outline is as none.
    void document
      .getOutline()
      .catch(() => null)
      .then((found) => here && setOutline(found));
    return () => {
      here = false;
    };
  }, [document]);

  if (outline === undefined) return null;
  const pages = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return (
    <nav class="pdf-outline" aria-label={outline?.length ? t('pages_outline') : t('pages_list')}>
      {outline?.length ? (
        <Entries items={outline} depth={1} onDestination={onDestination} />
      ) : (
        <ol>
          {pages.map((number) => (
            <li key={number}>
              <button
                type="button"
                class="pdf-entry"
                aria-current={number === page ? 'page' : undefined}
                onClick={() => onPage(number)}
              >
                <span>{t('pages_page', { page: number })}</span>
                {claimsOn.has(number) && (
                  <span class="pdf-entry-claims">{t('claims', { count: claimsOn.get(number) ?? 0 })}</span>
                )}
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
