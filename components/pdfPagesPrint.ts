/**
 * Prints a PDF as pdf.js' own viewer does: every page drawn at print size into the page itself, then the browser's print
 * dialogue. Opening the file in a tab to print there was tried and left: the browser's PDF view is shut out by the policy
 * that the tab inherits from us (object-src 'none').
 */
import type { OpenedPdf } from '../utils/reading/pdf/opened';

/** As in pdf.js' viewer: sharp on paper, some 2 MB a page in memory while it is compressed. */
const DOTS_PER_INCH = 150;
const POINTS_PER_INCH = 72;

/** Draws and prints all pages. `onPage` after each page. Resolves when the dialogue is closed, or at once when stopped. */
export async function printPdf(
  { document: pdf }: OpenedPdf,
  onPage: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = 'pdf-sheets';
  const addresses: string[] = [];
  try {
    for (let number = 1; number <= pdf.numPages && !signal.aborted; number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: DOTS_PER_INCH / POINTS_PER_INCH });
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      canvas.width = canvas.height = 0;
      if (!picture) continue;
      const address = URL.createObjectURL(picture);
      addresses.push(address);
      const image = document.createElement('img');
      image.alt = '';
      image.src = address;
      await image.decode().catch(() => {});
      sheets.append(image);
      onPage(number, pdf.numPages);
    }
    if (signal.aborted) return;
    document.body.append(sheets);
    document.body.classList.add('printing-pdf');
    // Returns when the dialogue is closed.
    window.print();
  } finally {
    document.body.classList.remove('printing-pdf');
    sheets.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}
