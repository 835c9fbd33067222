/** Lines of a plain text: how wide it is set, and which lines are the page's own (headers, footers, page numbers). */

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
  const pages = text.replace(/\r\n?/g, '\n').normalize('NFC').split('\f');
  for (const [page, content] of pages.entries()) {
    for (const raw of content.split('\n')) {
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
  return lines;
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
 * The width that a text is broken at, in characters, or null when its lines are whole paragraphs. Most lines of a text
 * that was broken for width end within a word's length of it; or else many go on in the next line with a small letter.
 */
export function widthOf(lines: readonly TextLine[]): number | null {
  const printed = lines.filter((line) => !line.blank && line.length >= 30);
  const goingOn = lines.filter(
    (line, at) => line.length >= 30 && /[\p{L},-]$/u.test(line.text) && /^\p{Ll}/u.test(lines[at + 1]?.text ?? ''),
  );
  const lengths = printed.map((line) => line.length).sort((a, b) => a - b);
  if (lengths.length < 3) return null;
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width > 180) return null;
  const full = lengths.filter((length) => length >= width - 16).length;
  return full >= 0.35 * lengths.length || (goingOn.length >= 2 && goingOn.length >= 0.2 * lengths.length)
    ? width
    : null;
}
