import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PdfPagesProps } from '../../components/PdfPages';
import { openPdf } from '../../utils/browser/pdf';
import type { OpenedPdf } from '../../utils/reading/pdf/opened';

export type ShownPdf =
  { phase: 'none' | 'opening' | 'failed' } | { phase: 'open'; opened: OpenedPdf; Pages: ComponentType<PdfPagesProps> };

/** The PDF opened to be drawn, with the component that draws it; both are loaded when there is a PDF, never before. */
export function usePdf(bytes: Uint8Array | null): ShownPdf {
  const [shown, setShown] = useState<ShownPdf>({ phase: bytes ? 'opening' : 'none' });
  useEffect(() => {
    if (!bytes) {
      setShown({ phase: 'none' });
      return undefined;
    }
    let left = false;
    let close = () => {};
    setShown({ phase: 'opening' });
    Promise.all([openPdf(bytes), import('../../components/PdfPages')]).then(
      ([opened, { PdfPages }]) => {
        close = opened.close;
        if (left) close();
        else setShown({ phase: 'open', opened, Pages: PdfPages });
      },
      () => {
        if (!left) setShown({ phase: 'failed' });
      },
    );
    return () => {
      left = true;
      close();
    };
  }, [bytes]);
  return shown;
}
