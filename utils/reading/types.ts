/**
 * A Reading is a document as text: blocks in order, each with the places that may be marks, its links,
 * and a locator back to where it came from. It says what stands there, never what it means: whether a raised
 * figure is a footnote mark is for `utils/notes` to decide, whether the text is a motion for `utils/motion`.
 */
import * as z from 'zod/mini';

/** Why a document could not be read. Each has words for the reader and a next step in the locale files. */
export const problemSchema = z.enum(['scanned', 'encrypted', 'damaged', 'empty', 'too-large', 'unsupported']);
export type Problem = z.infer<typeof problemSchema>;

export const documentKindSchema = z.enum(['html', 'pdf', 'docx', 'odt', 'text']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** A stretch of a block's text; `end` is exclusive; both are UTF-16 offsets. */
export const spanSchema = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) });
export type Span = z.infer<typeof spanSchema>;

/** What a link leads to, as an absolute address, whatever its scheme; showing it is decided later. */
export const linkSchema = z.extend(spanSchema, { href: z.string() });
export type Link = z.infer<typeof linkSchema>;

/**
 * A place in a block that may be a footnote mark, with what speaks for it.
 * `start..end` covers the whole printed mark in the block's text ("[1]", "1", "¹"); for a mark that is not
 * printed (a tooltip without a figure) it is empty.
 */
export const candidateSchema = z.extend(spanSchema, {
  /** The label without brackets or raised forms: "1", "iv", "*", "a". Empty where nothing is printed. */
  label: z.string(),
  /**
   * role: the markup says noteref · link: leads to a place in the document · own: the format's own note element
   * (DOCX, ODT) · tooltip: its note hangs on it · raised: set higher than its line · bracket: [1] or (1) · glued: a
   * bare figure at the end of a word.
   */
  via: z.enum(['role', 'link', 'own', 'tooltip', 'raised', 'bracket', 'glued']),
  /** Index of the block that the mark leads to, where the document says so (link, tag, note element). */
  target: z.nullable(z.int()),
  /** The note itself, where it is kept at the mark (tooltip, hidden text) and nowhere else. */
  inlineNote: z.nullable(z.object({ text: z.string(), links: z.array(linkSchema) })),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** One line of a PDF block: which part of the block's text it holds and its box on the page. */
export const lineSchema = z.extend(spanSchema, {
  page: z.int().check(z.positive()),
  /** PDF points at scale 1, origin in the upper left corner of the page as it is shown. */
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Line = z.infer<typeof lineSchema>;

export const blockSchema = z.object({
  kind: z.enum(['heading', 'paragraph', 'list-item', 'cell', 'note', 'furniture']),
  /** 1–6 for headings; 1 for an outermost list item, 2 for one inside it; else null. */
  level: z.nullable(z.int()),
  /** NFC; soft hyphens removed, line-end hyphenation joined, white space folded to single spaces. Marks still in. */
  text: z.string(),
  candidates: z.array(candidateSchema),
  links: z.array(linkSchema),
  /** Addresses whose end may lie past a line break: the other readings of the address that starts at `start`. */
  addressReadings: z.array(z.extend(spanSchema, { readings: z.array(z.string()) })),
  /** For `note` blocks: the label as printed ("1", "*", "ii"), or null where it is not printed. */
  noteLabel: z.nullable(z.string()),
  /** A block that goes on from an earlier one (a paragraph or note cut by a page break): that block's index. */
  continues: z.nullable(z.int()),
  /** Where a table's cell stands: which table of the document, and row and column in it, all from 0. */
  cell: z.optional(z.object({ table: z.int(), row: z.int(), column: z.int() })),
  /** 1-based page, null where there are no pages. */
  page: z.nullable(z.int()),
  /** Which column or zone the block belongs to matters for notes that restart; null where unknown. */
  section: z.nullable(z.int()),
  /** Lines on the page, for PDF; empty otherwise. */
  lines: z.array(lineSchema),
  /** The bold or centred look of a heading without the markup for it. */
  emphasised: z.boolean(),
});
export type Block = z.infer<typeof blockSchema>;

export const readingSchema = z.object({
  /** The page's address or the file's name. */
  address: z.string(),
  kind: documentKindSchema,
  pages: z.nullable(z.int()),
  /** Pages (from 1) that are pictures, whose text could not be read; absent where there are none. */
  blindPages: z.optional(z.array(z.int())),
  /** The document's own title (<title>, PDF info, docProps): a hint, often wrong. */
  title: z.nullable(z.string()),
  language: z.nullable(z.string()),
  blocks: z.array(blockSchema),
});
export type Reading = z.infer<typeof readingSchema>;

/** Reading a document: the reading, or why there is none. */
export const readResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reading: readingSchema }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);
export type ReadResult = z.infer<typeof readResultSchema>;

/** A block with everything empty but what is given: readers fill in what their format knows. */
export function makeBlock(given: Partial<Block> & { text: string }): Block {
  return {
    kind: 'paragraph',
    level: null,
    candidates: [],
    links: [],
    addressReadings: [],
    noteLabel: null,
    continues: null,
    page: null,
    section: null,
    lines: [],
    emphasised: false,
    ...given,
  };
}
