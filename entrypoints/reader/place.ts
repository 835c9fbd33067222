/** Where in a PDF the reader was, kept while the tab lives, so that a reload or another look begins there. */
import * as z from 'zod/mini';
import type { PdfPlace } from '../../components/pdfPagesView';

const placeSchema = z.object({ page: z.int(), zoom: z.string(), left: z.number(), top: z.number() });

const keyFor = (name: string) => `place:${name}`;

/** The place kept for a document, by its address or file name; null where none is kept or it can't be read. */
export function keptPlace(name: string): PdfPlace | null {
  try {
    const parsed = placeSchema.safeParse(JSON.parse(sessionStorage.getItem(keyFor(name)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps the place. A full or forbidden storage only means that the next look begins at the top. */
export function keepPlace(name: string, place: PdfPlace): void {
  try {
    sessionStorage.setItem(keyFor(name), JSON.stringify(place));
  } catch {
    // See above.
  }
}
