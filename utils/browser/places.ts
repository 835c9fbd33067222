/**
 * Where the reader was in the documents that were open in our reader, so that the next look begins there, another day too.
 * In localStorage, since a place must be there before the first page is drawn; under a hash, since which documents were
 * read is nobody's business; the latest hundred.
 */
import * as z from 'zod/mini';
import { hash } from '../text/hash';

const placeSchema = z.object({
  /** In the pages of a PDF: page, zoom in pdf.js' words, and the place on the page in points. */
  pages: z.optional(z.object({ page: z.int(), zoom: z.string(), left: z.number(), top: z.number() })),
  /** In the text: which block is uppermost, counted from 0, and how much of it is above the edge. */
  text: z.optional(z.number()),
});
export type Place = z.infer<typeof placeSchema>;

const keptSchema = z.array(z.object({ key: z.string(), place: placeSchema }));

const KEY = 'places';
const MOST = 100;

/** What a document's place is kept by: its address or file name, and something of what it holds. */
export const placeKey = (name: string, content: string): string => hash(`${name}\n${content}`);

function kept(): z.infer<typeof keptSchema> {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** The place kept for a document; empty where none is. */
export function keptPlace(key: string): Place {
  return kept().find((one) => one.key === key)?.place ?? {};
}

/** Keeps a place, in pages or text. A full or forbidden storage only means that the next look begins at the top. */
export function keepPlace(key: string, place: Place): void {
  const all = kept();
  const others = all.filter((one) => one.key !== key);
  const before = all.find((one) => one.key === key)?.place;
  try {
    localStorage.setItem(KEY, JSON.stringify([...others, { key, place: { ...before, ...place } }].slice(-MOST)));
  } catch {
    // See above.
  }
}

/** Forgets every place. */
export function clearPlaces(): void {
  localStorage.removeItem(KEY);
}
