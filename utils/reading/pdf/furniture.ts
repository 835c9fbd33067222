/** Running heads, feet and page numbers: text that belongs to the page, not to the document. */
import type { PageLine } from './lines';

/** How many lines from the top and the bottom of a page can be furniture. */
const EDGE_LINES = 3;
/** Lines of two pages are the same head when they lie within so many points of one another. */
const SAME_PLACE = 4;

const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:sid(?:a|an|nr)?\.?|page|s\.)?\s*(\d{1,4})(?:\s*(?:\(\s*\d{1,4}\s*\)|\/\s*\d{1,4}|av\s+\d{1,4}|of\s+\d{1,4}))?(?:\s*[-–—])?$/i;
/** A page number that says so itself: "Sida 2 av 4", "2 (4)", "2/4". */
const SURE_NUMBER =
  /^(?:[-–—]\s*)?(?:sid(?:a|an|nr)?\.?\s*\d{1,4}.*|page\s+\d{1,4}.*|\d{1,4}\s*\(\s*\d{1,4}\s*\)|\d{1,4}\s*\/\s*\d{1,4}|\d{1,4}\s+(?:av|of)\s+\d{1,4})$/i;

/** The lines that are furniture. `pages` holds each page's lines in any order; `heights` its height in points. */
export function findFurniture(pages: readonly PageLine[][]): Set<PageLine> {
  const out = new Set<PageLine>();
  const seen = new Map<string, PageLine[]>();
  const numbers: { line: PageLine; number: number; depth: number }[] = [];
  for (const lines of pages) {
    const ordered = lines.filter((line) => !line.artifact && !line.turned).sort((a, b) => a.box.y0 - b.box.y0);
    for (const line of lines) if (line.artifact) out.add(line);
    const edge = new Set([...ordered.slice(0, EDGE_LINES), ...ordered.slice(-EDGE_LINES)]);
    for (const line of edge) {
      const key = maskNumbers(line.text);
      const same = seen.get(key);
      if (same) same.push(line);
      else seen.set(key, [line]);
      const outer = line === ordered[0] || line === ordered[ordered.length - 1];
      const number = outer ? PAGE_NUMBER.exec(line.text) : null;
      if (number) numbers.push({ line, number: Number(number[1]), depth: line === ordered[0] ? 0 : 1 });
      if (SURE_NUMBER.test(line.text) || (number && Number(number[1]) === line.page)) out.add(line);
    }
  }
  for (const lines of seen.values()) for (const line of repeated(lines, pages.length)) out.add(line);
  for (const line of counting(numbers)) out.add(line);
  return out;
}

/** Figures masked one by one, so that only text of the same shape is the same; a page number may grow a digit. */
function maskNumbers(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Of lines with the same text: those that stand in one place on several pages. */
function repeated(lines: readonly PageLine[], pages: number): PageLine[] {
  if (lines.length < 2) return [];
  const out: PageLine[] = [];
  for (const line of lines) {
    const twins = lines.filter((other) => other.page !== line.page && samePlace(line, other));
    // The same figures too, or figures that change as the page does: "1 Senaste lydelse 2011:189" is a note.
    const numbered = /\b(?:page|sida|sid\.?)\s*\d/i.test(line.text);
    const same = twins.filter((other) => numbered || other.text === line.text || followsPage(line, other));
    if (startsRaised(line)) continue;
    if (same.length + 1 >= Math.min(3, Math.max(2, Math.ceil(pages / 4)))) out.push(line);
  }
  return out;
}

function samePlace(a: PageLine, b: PageLine): boolean {
  return Math.abs(a.box.y0 - b.box.y0) <= SAME_PLACE && Math.abs(a.size - b.size) < 0.6;
}

function startsRaised(line: PageLine): boolean {
  return line.raised.some((stretch) => stretch.start === 0);
}

/** The figures of two lines are equal, or differ by as much as their pages do. */
function followsPage(a: PageLine, b: PageLine): boolean {
  const x = a.text.match(/\d+/g) ?? [];
  const y = b.text.match(/\d+/g) ?? [];
  if (x.length !== y.length || maskNumbers(a.text) !== maskNumbers(b.text)) return false;
  return x.every((figure, i) => figure === y[i] || Number(figure) - Number(y[i]) === a.page - b.page);
}

/** Lone figures at a page's edge that count with the pages. */
function counting(numbers: readonly { line: PageLine; number: number; depth: number }[]): PageLine[] {
  const groups = new Map<string, PageLine[]>();
  for (const { line, number, depth } of numbers) {
    const key = `${depth}:${number - line.page}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].filter((group) => group.length >= 2).flat();
}
