/** PDF → Reading, page by page with pdf.js, which is passed in. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import type { Problem, Reading, ReadResult } from '../types';
import { inTurn } from './ahead';
import { placeLinks, resolveJump, type LinkAnnotation, type OpenJump } from './annotations';
import { assemble, type DocumentFacts } from './assemble';
import { toRegions } from './columns';
import { multiply, type Piece } from './frame';
import type { ReadPage } from './jumps';
import { blindPages, isLegible, isScan, type PictureOps } from './legible';
import { toLines, type DraftLine, type Jump, type PageLine } from './lines';
import { toPieces } from './pieces';
import { toRows } from './rows';
import { readTags } from './tags';

/** The largest file taken on: the longest agenda known is 40 MB; pdf.js holds the whole file in memory. */
export const MAX_BYTES = 50 * 1024 * 1024;
/** The most pages: at about 12 ms a page (footnotes.md 2.6) some 25 seconds. */
const MAX_PAGES = 2000;
/** As many pages are asked of pdf.js ahead of the one that is worked on; more make it no faster (npm run bench). */
const AHEAD = 4;

export interface PdfOptions {
  address: string;
  password?: string;
  signal?: AbortSignal;
  /** Aborted when enough is read: what is read till then is the result. */
  enough?: AbortSignal;
  /** After each page. */
  onProgress?: (done: number, of: number) => void;
  /** The Reading of what is read so far, after 4, 16, 64 … pages: so often that the first claims come early, so seldom
   * that putting the text together again costs a third more than doing it once. Not called for the whole. */
  onPages?: (partial: Reading) => void;
}

/**
 * Reads a PDF. Problems are values: `too-large` (over MAX_BYTES or MAX_PAGES), `empty`, `encrypted` (a password is
 * needed or wrong), `damaged`, `scanned` (pages without text that can be read). When `signal` is aborted the promise is rejected with
 * the signal's reason (an AbortError). `bytes` is copied, not emptied.
 */
export async function readPdf(
  pdfjs: typeof import('pdfjs-dist'),
  bytes: Uint8Array,
  options: PdfOptions,
): Promise<ReadResult> {
  options.signal?.throwIfAborted();
  if (bytes.length === 0) return failed('empty');
  if (bytes.length > MAX_BYTES) return failed('too-large');
  const task = pdfjs.getDocument({
    // pdf.js hands the buffer to its worker, which empties it here.
    data: bytes.slice(),
    password: options.password,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    return await readOpened(await task.promise, pdfjs.OPS, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    return failed(problemOf(error));
  } finally {
    await task.destroy();
  }
}

const failed = (problem: Problem): ReadResult => ({ ok: false, problem });

function problemOf(error: unknown): Problem {
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
}

async function readOpened(doc: PDFDocumentProxy, ops: PictureOps, options: PdfOptions): Promise<ReadResult> {
  if (doc.numPages > MAX_PAGES) return failed('too-large');
  const tagged = await isTagged(doc);
  const facts = readFacts(doc, options.address);
  const pages: ReadPage[] = [];
  const destinations = new Map<string, Promise<Jump | null>>();
  let partialAt = 4;
  let broken = 0;
  // One page that can't be read must not lose the others.
  const begin = (number: number) => readPage(doc, number, tagged, destinations).catch(() => null);
  for await (const page of inTurn(doc.numPages, AHEAD, begin)) {
    options.signal?.throwIfAborted();
    if (!page) broken++;
    const done = pages.push(page ?? { lines: [], toShown: (x, y) => [x, y] });
    options.onProgress?.(done, doc.numPages);
    if (options.enough?.aborted) return { ok: true, reading: assemble(await facts, pages) };
    if (options.onPages && done === partialAt && done < doc.numPages) {
      options.onPages(assemble(await facts, pages));
      partialAt *= 4;
    }
  }
  options.signal?.throwIfAborted();
  const lines = pages.map((page) => page.lines);
  if (lines.every((page) => page.length === 0)) return failed(broken === doc.numPages ? 'damaged' : 'scanned');
  const blind = !isLegible(lines.flat()) || (await isScan(doc, lines, ops).catch(() => false));
  if (blind) return failed('scanned');
  const pictures = await blindPages(doc, lines, ops).catch(() => []);
  const reading = assemble(await facts, pages);
  return { ok: true, reading: pictures.length > 0 ? { ...reading, blindPages: pictures } : reading };
}

/** Whether the file says that it is tagged. pdf.js gives a Map since 6.0, an object before. */
async function isTagged(doc: PDFDocumentProxy): Promise<boolean> {
  const info: unknown = await doc.getMarkInfo().catch(() => null);
  if (info instanceof Map) return info.get('Marked') === true;
  return (info as { Marked?: boolean } | null)?.Marked === true;
}

async function readFacts(doc: PDFDocumentProxy, address: string): Promise<DocumentFacts> {
  const metadata = await doc.getMetadata().catch(() => null);
  const info = (metadata?.info ?? {}) as Record<string, unknown>;
  const word = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
  return {
    address,
    pages: doc.numPages,
    title: word(info.Title),
    language: word(info.Language),
    producer: `${word(info.Producer) ?? ''} ${word(info.Creator) ?? ''}`,
  };
}

async function readPage(
  doc: PDFDocumentProxy,
  number: number,
  tagged: boolean,
  destinations: Map<string, Promise<Jump | null>>,
): Promise<ReadPage> {
  const page: PDFPageProxy = await doc.getPage(number);
  try {
    const [content, annotations, tree] = await Promise.all([
      page.getTextContent({ includeMarkedContent: tagged }),
      page.getAnnotations().catch(() => []),
      tagged ? page.getStructTree().catch(() => null) : null,
    ]);
    const view = page.getViewport({ scale: 1 }).transform as number[];
    const toShown = (x: number, y: number): [number, number] => {
      const m = multiply(view, [1, 0, 0, 1, x, y]);
      return [m[4], m[5]];
    };
    const drafts: DraftLine[] = [];
    let regions = 0;
    const turned = toPieces(content, view, readTags(tree));
    // The turn with most text first: a stamp along the margin comes after the text.
    for (const [turn, pieces] of [...turned].sort((a, b) => b[1].length - a[1].length)) {
      const marked = pieces.filter((piece) => piece.artifact);
      // A page that calls most of its text an artifact is wrong about it.
      const artifacts = chars(marked) > chars(pieces) / 2 ? [] : marked;
      const text = artifacts.length > 0 ? pieces.filter((piece) => !piece.artifact) : pieces;
      const here = [...toRegions(toRows(text)), ...toRows(artifacts).flatMap((row) => toRegions([row]))];
      drafts.push(...toLines(number, turn, here, regions));
      regions += here.length;
    }
    const open = placeLinks(drafts, annotations as LinkAnnotation[], toShown);
    await enterJumps(doc, open, destinations);
    const main = drafts[0]?.turn;
    return { lines: drafts.map((draft) => settle(draft, draft.turn !== main)), toShown };
  } finally {
    page.cleanup();
  }
}

async function enterJumps(
  doc: PDFDocumentProxy,
  open: readonly OpenJump[],
  destinations: Map<string, Promise<Jump | null>>,
): Promise<void> {
  const found = await Promise.all(open.map((jump) => resolveJump(doc, jump.dest, destinations)));
  open.forEach(({ line, start, end }, i) => {
    const to = found[i];
    if (to) line.jumps.push({ start, end, to });
  });
}

const chars = (pieces: readonly Piece[]) => pieces.reduce((n, piece) => n + piece.text.length, 0);

/** A line without what was needed only to place links. */
function settle({ turn: _turn, edges: _edges, ...line }: DraftLine, turned: boolean): PageLine {
  return { ...line, turned };
}
