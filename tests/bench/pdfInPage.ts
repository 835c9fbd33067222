/** A PDF read by us and by bare pdf.js, for a page of the benchmark. */
import { readPdf } from '../../utils/reading/pdf';

type Pdfjs = typeof import('pdfjs-dist');

/** What any reader of the file has to ask of pdf.js: text and annotations of every page, and the tags where it has any. */
async function barePdf(pdfjs: Pdfjs, bytes: Uint8Array): Promise<void> {
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
  const file = await task.promise;
  // A Map since pdf.js 6; its types still say an object.
  const marked = (await file.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const tagged = marked?.get('Marked') === true;
  for (let n = 1; n <= file.numPages; n++) {
    const page = await file.getPage(n);
    await Promise.all([
      page.getTextContent({ includeMarkedContent: tagged }),
      page.getAnnotations(),
      tagged ? page.getStructTree() : null,
    ]);
    page.cleanup();
  }
  await task.destroy();
}

export interface PdfTimes {
  /** Least milliseconds of all runs. */
  ours: number;
  baseline: number;
  /** Least milliseconds to the first pages handed out; null for a file too short for that. */
  first: number | null;
}

/**
 * Both ways by turns, first once to warm up, then at least twice and for about `budget` ms. The least of the runs tells
 * what the work costs: anything else on the machine only adds to it. Null for a file that has no text to read.
 */
export async function pdfAgainstBare(base64: string, budget: number): Promise<PdfTimes | null> {
  const { pdfjs } = globalThis as unknown as { pdfjs: Pdfjs };
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const least: PdfTimes = { ours: Infinity, baseline: Infinity, first: null };
  const began = performance.now();
  for (let run = 0; run < 3 || performance.now() - began < budget; run++) {
    let first: number | null = null;
    const start = performance.now();
    const result = await readPdf(pdfjs, bytes, {
      address: 'x.pdf',
      onPages: () => {
        first ??= performance.now() - start;
      },
    });
    const ours = performance.now() - start;
    if (!result.ok) return null;
    const again = performance.now();
    await barePdf(pdfjs, bytes);
    const baseline = performance.now() - again;
    if (run === 0) continue;
    least.ours = Math.min(least.ours, ours);
    least.baseline = Math.min(least.baseline, baseline);
    if (first !== null) least.first = Math.min(least.first ?? Infinity, first);
  }
  return least;
}
