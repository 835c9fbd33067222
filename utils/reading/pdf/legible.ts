/** Whether the text of a PDF can be read: not that of a scan with a stamp on it, nor letters that stand for others. */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import type { PageLine } from './lines';

/** So little text on a page, in characters, is a stamp, a page number, a running head. */
const SPARSE = 150;
/** A picture of so many dots can be that of a page: 75 dots an inch on A4 are 540 000. */
const PAGE_DOTS = 300_000;
/** Pages looked at for pictures. */
const LOOKED_AT = 3;

/** Operators of pdf.js that paint pictures. */
export type PictureOps = Pick<
  typeof import('pdfjs-dist').OPS,
  'paintImageXObject' | 'paintInlineImageXObject' | 'paintImageMaskXObject'
>;

/** Whether a document with hardly any text has its pages as pictures. Others are not looked at: it takes their drawing. */
export async function isScan(doc: PDFDocumentProxy, pages: readonly PageLine[][], ops: PictureOps): Promise<boolean> {
  if (lettersOn(pages.flat()) >= SPARSE * pages.length) return false;
  for (let number = 1; number <= Math.min(LOOKED_AT, pages.length); number++)
    if (!(await isPicture(doc, number, ops))) return false;
  return true;
}

/** So many pages are looked at for being pictures; a file with more of them is named by its first. */
const MOST_BLIND = 40;

/** Pages (from 1) of an otherwise readable document that are pictures with hardly any text, in order. */
export async function blindPages(
  doc: PDFDocumentProxy,
  pages: readonly PageLine[][],
  ops: PictureOps,
): Promise<number[]> {
  const sparse = pages.flatMap((lines, at) => (lettersOn(lines) < SPARSE ? [at + 1] : []));
  const out: number[] = [];
  for (const number of sparse.slice(0, MOST_BLIND)) if (await isPicture(doc, number, ops)) out.push(number);
  return out;
}

const lettersOn = (lines: readonly PageLine[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);

/** Whether a page paints a picture that may be the whole of it. */
async function isPicture(doc: PDFDocumentProxy, number: number, ops: PictureOps): Promise<boolean> {
  const painting = new Set<number>([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject]);
  const page = await doc.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const large = fnArray.some((fn, i) => painting.has(fn) && dotsOf(argsArray[i] as unknown) >= PAGE_DOTS);
  page.cleanup();
  return large;
}

/** Width times height of a painted picture: named with its size, or given as a whole. */
function dotsOf(args: unknown): number {
  if (!Array.isArray(args)) return 0;
  const [first, width, height] = args as [unknown, unknown, unknown];
  if (typeof width === 'number' && typeof height === 'number') return width * height;
  const picture = first as { width?: unknown; height?: unknown } | null | undefined;
  return typeof picture?.width === 'number' && typeof picture.height === 'number' ? picture.width * picture.height : 0;
}

/** Less text than this says nothing of its letters. */
const ENOUGH = 200;
/** As much of it is looked at. */
const SAMPLE = 20_000;
/** Words that a page of Swedish cannot do without, with those of the languages it may quote. */
const COMMON = new Set(
  (
    'och att det en ett i av som på för är den med till om har inte vi de kan ska men vid från ' +
    'the of and to in is for that og er af på til der die und das ist ja on ei että het van een le la les et des'
  ).split(' '),
);
/** With the figures and signs that may stand on it. */
const LONGEST_WORD = 60;
const WORD = /^[("”]?(?:\p{Lu}?\p{Ll}{1,24}|\d[\d.,:/–-]*)[.,;:!?)”%"]*$/u;

/**
 * Whether the text is made of words. A font that does not say what its letters are gives one sign for another
 * ("0RWLRQRP"): no common word is among them, and few look like words at all.
 */
export function isLegible(lines: Iterable<PageLine>): boolean {
  let chars = 0;
  let words = 0;
  let all = 0;
  for (const line of lines) {
    for (const token of line.text.split(' ')) {
      if (COMMON.has(token.toLowerCase())) return true;
      all++;
      if (token.length <= LONGEST_WORD && WORD.test(token)) words++;
    }
    chars += line.text.length;
    if (chars > SAMPLE) break;
  }
  return chars < ENOUGH || words >= 0.5 * all;
}
