/** Lines of a plain text: how wide it is set, and which lines are the page's own (headers, footers, page numbers). */
import { columnsApart } from './columns';
import { leadingLabel } from '../../text/labels';

export interface TextLine {
  /** Without white space at the ends. */
  text: string;
  /** Length as it stands, leading white space and all. */
  length: number;
  page: number;
  blank: boolean;
  furniture: boolean;
}

const PAGE_NUMBER = /^(?:(?:sida|sid\.?)\s*)?\d{1,4}\s*(?:(?:\(|av|\/)\s*\d{1,4}\)?)?$|^[-–]\s?\d{1,4}\s?[-–]$/i;

/** A head that counts the pages is the page's own wherever it stands. */
const COUNTS_PAGES = /\d\s?\(\d{1,4}\)|(?<!\p{L})sid(?:a|an)?\.?\s?\d/iu;

/** Cuts a text into lines; form feeds begin pages. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const pages = withoutQuoting(text.replace(/\r\n?/g, '\n').normalize('NFC')).split('\f');
  for (const [page, content] of pages.entries()) {
    for (const raw of columnsApart(content.split('\n'))) {
      const line = raw
        .replace(/[\u200b\u2060\ufeff]/g, '')
        .replace(/(?<=\p{L})¬(?=\p{L})/gu, '')
        .replace(/(?<=\p{L})¬\s*$/u, '\u00ad')
        .replace(/\u00ad(?!\s*$)/g, '');
      const trimmed = line.replace(/\s+/g, ' ').trim();
      lines.push({
        text: trimmed === '\u00ad' ? '' : trimmed,
        length: line.trimEnd().length,
        page: page + 1,
        blank: /^\u00ad?$/.test(trimmed),
        furniture: false,
      });
    }
  }
  markFurniture(lines, pages.length);
  if (pages.length === 1) countPages(lines);
  return lines;
}

const PAGE_OF = /(?<!\d)(\d{1,3})\s?\((\d{1,3})\)|(?<!\p{L})sid(?:a|an)\s(\d{1,3})(?!\d)/iu;

/**
 * Heads and feet of pages that no form feed parts: lines that are alike but for a page number that counts up ("RS 2025/12
 * 1 (3)", "… 2 (3)"). They are the page's own, and tell which page each line is on.
 */
function countPages(lines: TextLine[]): void {
  const alike = new Map<string, { at: number; number: number }[]>();
  for (const [at, line] of lines.entries()) {
    const found = line.length <= 160 ? PAGE_OF.exec(line.text) : null;
    if (!found) continue;
    const key = headKey(line);
    const head = { at, number: Number(found[1] ?? found[3]) };
    const known = alike.get(key);
    if (known) known.push(head);
    else alike.set(key, [head]);
  }
  for (const heads of alike.values()) {
    if (heads.length < 2 || heads.some(({ number }, order) => number !== heads[0]!.number + order)) continue;
    const isHead = lines.slice(0, heads[0]!.at).filter((line) => !line.blank).length < 3;
    for (const { at } of heads) lines[at]!.furniture = true;
    let page = 1;
    let next = isHead ? 1 : 0;
    for (const [at, line] of lines.entries()) {
      if (at === (heads[next]?.at ?? -1) + (isHead ? 0 : 1)) {
        page++;
        next++;
      }
      line.page = page;
    }
    return;
  }
}

/** A text that was answered or sent on by e-mail: without the ">" before its lines, where most have one. */
function withoutQuoting(text: string): string {
  const printed = text.match(/^[^\n]*\S[^\n]*$/gm) ?? [];
  const quoted = printed.filter((line) => line.startsWith('>'));
  return quoted.length > 2 && quoted.length * 2 > printed.length ? text.replace(/^>[> ]*/gm, '') : text;
}

/** Page numbers alone on their line beside a page break or blank lines; lines that come again at the edge of pages. */
function markFurniture(lines: TextLine[], pages: number): void {
  const edges = new Map<string, Set<number>>();
  const edge: number[] = [];
  /** The first page's head is the document's own too, where it names, dates or numbers it. */
  const head = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.blank) continue;
    const near = (step: number): boolean => {
      let seen = 0;
      for (let to = at + step; to >= 0 && to < lines.length && lines[to]!.page === line.page; to += step)
        if (!lines[to]!.blank && ++seen > 1) return false;
      return true;
    };
    const atEdge = pages > 1 && (near(-1) || near(1));
    if (
      PAGE_NUMBER.test(line.text) &&
      (atEdge || pages === 1) &&
      (lines[at - 1]?.blank ?? true) &&
      (lines[at + 1]?.blank ?? true)
    )
      line.furniture = true;
    if (!atEdge) continue;
    edge.push(at);
    if (line.page === 1 && near(-1) && !COUNTS_PAGES.test(line.text) && /\d|motion/iu.test(line.text)) head.add(at);
    const key = headKey(line);
    edges.set(key, (edges.get(key) ?? new Set()).add(line.page));
  }
  for (const at of edge) {
    const line = lines[at]!;
    const pagesWith = edges.get(headKey(line))!.size;
    if (pagesWith >= 2 && pagesWith >= pages / 2 && !head.has(at)) line.furniture = true;
  }
}

/** What a line has in common with its like on other pages: its words, whatever the figures are. */
const headKey = (line: TextLine): string => line.text.replace(/\d+/g, '#');

/**
 * The width that a text is broken at, in characters, or null when its lines are whole paragraphs. Lines that go on in
 * the next tell it best, since notes and proposals below them may stand unbroken; else most lines of a text that was
 * broken for width end within a word's length of it, or many go on with a small letter.
 */
export function widthOf(lines: readonly TextLine[]): number | null {
  const printed = lines.filter((line) => !line.blank && line.length >= 30);
  const lengths = printed.map((line) => line.length).sort((a, b) => a - b);
  if (lengths.length < 3) return null;
  const told = widthToldByBreaks(lines);
  if (told !== null) return told;
  const goingOn = lines.filter((line, at) => goesOn(line, lines[at + 1]));
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width > WIDEST) return null;
  const full = lengths.filter((length) => length >= width - 16).length;
  return full >= 0.35 * lengths.length || (goingOn.length >= 2 && goingOn.length >= 0.2 * lengths.length)
    ? width
    : null;
}

/** No text is set wider, in characters. */
const WIDEST = 180;

const goesOn = (line: TextLine, next: TextLine | undefined): boolean =>
  line.length >= 30 && /[\p{L},-]$/u.test(line.text) && /^\p{Ll}/u.test(next?.text ?? '');

/**
 * The greatest length of a line that goes on, where in most of these the next line's first word had no room left, and
 * no line of prose is much longer; null where fewer than two go on, or they end anywhere.
 */
function widthToldByBreaks(lines: readonly TextLine[]): number | null {
  const breaks = lines.flatMap((line, at) => {
    const first = /^(?!att\s)\p{Ll}\S*/u.exec(lines[at + 1]?.text ?? '');
    if (!first || line.length < 30 || /[.!?:;]$|(?:https?:|www\.)\S*$/u.test(line.text)) return [];
    return [{ length: line.length, needed: line.length + 1 + first[0].length }];
  });
  if (breaks.length < 2) return null;
  const lengths = breaks.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width > WIDEST) return null;
  const prose = lines.some(
    ({ text, length }) =>
      length > 1.5 * width && leadingLabel(text) === null && !/^[•·▪◦*–—-]\s|https?:|www\./iu.test(text),
  );
  return !prose && breaks.filter(({ needed }) => needed > width - 3).length >= 0.7 * breaks.length ? width : null;
}
