/**
 * pdf.js as a file of the extension, with its worker beside it; loaded only when a PDF is to be read. The legacy build:
 * the modern one needs newer browsers than our readers are sure to have (footnotes.md 3.1).
 */
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** The pdf.js module, set up to run its worker from the extension's own files (footnotes.md 3.2). */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist')> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(workerUrl, location.href).href;
  return pdfjs;
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
