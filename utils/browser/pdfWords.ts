/**
 * What a page and its PDF worker say to each other. It is not parsed: both are parts of one build, nothing else can
 * speak to a dedicated worker, and parsing the claims of 300 pages would hold up the very page that it spares.
 */
import type { Noted } from '../notes/types';
import type { Problem } from '../reading/types';
import type { Examination } from '../review/types';

/** A document read and examined: all of it, or what is read so far. */
export interface Examined {
  examination: Examination;
  /** The text with its notes tied; null where it could not be read. */
  noted: Noted | null;
  problem: Problem | null;
}

/** The running text of a cited PDF. */
export interface PdfText {
  title: string | null;
  paragraphs: string[];
}

export interface PdfOrder {
  bytes: Uint8Array;
  address: string;
  /** What is wanted: its claims (with `any`, also of a text that is no motion), or only its text. */
  want: { any: boolean } | 'text';
}

export type ToPdfWorker = { order: PdfOrder } | { enough: true };

export type FromPdfWorker =
  | { said: 'progress'; done: number; of: number }
  | { said: 'part'; found: Examined }
  | { said: 'claims'; found: Examined }
  | { said: 'text'; text: PdfText | null }
  /** A bug of ours; what of it there is to say. */
  | { said: 'failed'; reason: string };
