/**
 * pdf.js as a file of the extension, with its worker beside it; loaded only when a PDF is to be read. The legacy build:
 * the modern one needs newer browsers than our readers are sure to have (footnotes.md 3.1).
 */
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { OpenedPdf, Pdfjs } from '../reading/pdf/opened';

/** The pdf.js module, set up to run its worker from the extension's own files (footnotes.md 3.2). */
export async function loadPdfjs(): Promise<Pdfjs> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(workerUrl, location.href).href;
  return pdfjs;
}

/**
 * The fonts that every PDF may use without bringing them, by pdf.js' names for their files. Drawn with the same ones
 * everywhere: what a system has in their place is often of another width, and its letters then run into each other.
 */
const STANDARD_FONTS: Record<string, string> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
);

/** Gives pdf.js the fonts; of the rest that it may ask for (CMaps, WebAssembly) the extension carries nothing. */
class Files {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = kind === 'standardFontDataUrl' ? STANDARD_FONTS[filename] : undefined;
    if (address === undefined) throw new Error(`not carried: ${filename}`);
    const response = await fetch(address);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/**
 * Opens a PDF to be drawn page by page. Nothing in it is run: no scripts, no XFA, no WebAssembly (which the extension's
 * policy refuses, footnotes.md 3.3). `bytes` is copied. Rejects when pdf.js can't open it.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  // The viewer components take pdf.js from the global that it sets, so it comes first.
  const pdfjs = await loadPdfjs();
  const [viewer] = await Promise.all([
    import('pdfjs-dist/legacy/web/pdf_viewer.mjs'),
    import('pdfjs-dist/legacy/web/pdf_viewer.css'),
  ]);
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    enableXfa: false,
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    BinaryDataFactory: Files,
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

/** Reads a cited PDF as an article: its title and paragraphs, or null when it can't be read as text. */
export async function readCitedPdf(bytes: Uint8Array): Promise<{ title: string | null; paragraphs: string[] } | null> {
  const [pdfjs, { readPdf }] = await Promise.all([loadPdfjs(), import('../reading/pdf')]);
  const result = await readPdf(pdfjs, bytes, { address: '' });
  if (!result.ok) return null;
  const paragraphs = result.reading.blocks
    .filter((block) => block.kind !== 'furniture' && block.text !== '')
    .map((block) => block.text);
  return { title: result.reading.title, paragraphs };
}
