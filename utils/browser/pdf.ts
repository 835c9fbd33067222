/** A PDF opened to be drawn. Loaded only when there is one to show. */
import type { OpenedPdf } from '../reading/pdf/opened';
import { PDF_FILES } from './pdfFiles';

/**
 * Opens a PDF to be drawn page by page. Nothing in it is run: no scripts, no XFA, no WebAssembly (which the extension's
 * policy refuses, footnotes.md 3.3); pdf.js then decodes images with plain script. `bytes` is copied. Rejects when
 * pdf.js can't open it.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  // The viewer components take pdf.js from the global that it sets, so it comes first.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = PDF_FILES.worker;
  const [viewer] = await Promise.all([
    import('pdfjs-dist/legacy/web/pdf_viewer.mjs'),
    import('pdfjs-dist/legacy/web/pdf_viewer.css'),
  ]);
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    enableXfa: false,
    useWasm: false,
    wasmUrl: PDF_FILES.decoders,
    useSystemFonts: false,
    standardFontDataUrl: PDF_FILES.fonts,
    useWorkerFetch: true,
    isOffscreenCanvasSupported: true,
  });
  const close = () => void task.destroy();
  try {
    return { pdfjs, viewer, document: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
