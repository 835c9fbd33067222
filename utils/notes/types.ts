/** Marks tied to notes: the document's running text without its marks, the marks at their places, and the notes. */
import * as z from 'zod/mini';
import { type linkSchema, type Block } from '../reading/types';

export const noteSchema = z.object({
  /** As printed, without brackets: "1", "iv", "*". */
  label: z.string(),
  /** The note's text without its label, joined where it ran over pages. */
  text: z.string(),
  /** Addresses in reading order, whole (joined over line breaks), without sentence punctuation. */
  urls: z.array(z.string()),
  /** For an address cut by a line break: every reading of it, the likeliest first, keyed by the one in `urls`. */
  urlReadings: z.record(z.string(), z.array(z.string())),
  page: z.nullable(z.int()),
  /** Indexes of the reading's blocks that hold the note; empty where it is kept at its mark. */
  blocks: z.array(z.int()),
});
export type Note = z.infer<typeof noteSchema>;

export const markSchema = z.object({
  label: z.string(),
  /** Index into `notes`, or null: a mark whose note is missing. */
  note: z.nullable(z.int()),
  /** The further notes of one printed mark with several figures ("1,2", "1–3"); empty for all others. */
  others: z.array(z.int()),
  /** Index of the block, and offset in its text *without marks* (TextBlock.text), where the mark stands. */
  block: z.int(),
  offset: z.int(),
  page: z.nullable(z.int()),
});
export type Mark = z.infer<typeof markSchema>;

/** A block of running text with the marks taken out. */
export interface TextBlock {
  /** Index in Reading.blocks. */
  index: number;
  block: Block;
  /** The block's text without its marks. */
  text: string;
  links: z.infer<typeof linkSchema>[];
  /** Offsets in `text` → offsets in `block.text`: the length of marks removed at or before each offset. */
  removed: { at: number; length: number }[];
}

export interface Noted {
  /** Running text: headings, paragraphs, list items, cells; no notes, no furniture. */
  text: TextBlock[];
  marks: Mark[];
  notes: Note[];
}
