/** Running heads, feet and page numbers: text that belongs to the page, not to the document. */
import { leadingLabel } from '../../text/labels';
import type { PageLine } from './lines';

/** How many lines from the top and the bottom of a page can be furniture. */
const EDGE_LINES = 4;
/** Lines of two pages are the same head when they lie within so many points of one another. */
const SAME_PLACE = 4;
/** A head returns on the next page or, where left and right pages differ, on the one after. */
const REACH = 2;
/** Furniture stands apart: the nearest text is at least so many em away. */
const APART = 1.5;

const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:sid(?:a|an|nr)?\.?|page|s\.)?\s*(\d{1,4})(?:\s*(?:\(\s*\d{1,4}\s*\)|\/\s*\d{1,4}|av\s+\d{1,4}|of\s+\d{1,4}))?(?:\s*[-–—])?$/i;
/** A page number that says so itself: "Sida 2 av 4", "2 (4)", "2/4". */
const SURE_NUMBER =
  /^(?:[-–—]\s*)?(?:sid(?:a|an|nr)?\.?\s*\d{1,4}.{0,12}|page\s+\d{1,4}.{0,12}|\d{1,4}\s*\(\s*\d{1,4}\s*\)|\d{1,4}\s*\/\s*\d{1,4}|\d{1,4}\s+(?:av|of)\s+\d{1,4})$/i;

/** A page number within a line, as it is printed with more than the bare figure: "Box 12 · Sida 1 (2)", "Motion 3/4". */
const COUNTED =
  /\b(?:sid(?:a|an|nr)?|page)\.?\s*(\d{1,4})\b|\b(\d{1,4})\s*(?:\(\s*\d{1,4}\s*\)|\/\s*\d{1,4}|(?:av|of)\s+\d{1,4})$/i;

/** The lines that are furniture. `pages` holds each page's lines in any order, `bodySize` the size of most text. */
export function findFurniture(pages: readonly PageLine[][], bodySize: number): Set<PageLine> {
  const out = new Set<PageLine>();
  const edges = pages.map((lines) => edgesOf(lines));
  const repeated = findRepeated(
    edges.flatMap(({ top, bottom }) => [...top, ...bottom]),
    pages.length,
    bodySize,
  );
  const counting = countingNumbers(edges);
  const interrupting = findInterrupting(pages, edges, repeated, bodySize);
  const isNumber = (line: PageLine, outermost: PageLine | undefined) =>
    counting.has(line) || SURE_NUMBER.test(line.text) || (line === outermost && isLoneNumber(line));
  const isSure = (line: PageLine, outermost: PageLine | undefined) =>
    isNumber(line, outermost) ||
    interrupting.has(line) ||
    countsPages(line, repeated.get(line) ?? [], pages.length) ||
    leadsWithPage(line, repeated.get(line));
  pages.forEach((lines, i) => {
    for (const line of lines) if (line.artifact) out.add(line);
    const { top, bottom } = edges[i]!;
    // "1 (3)" that is the page's own is a page number wherever it stands in a letter's head.
    for (const line of [...top, ...bottom])
      if (SURE_NUMBER.test(line.text) && countsPages(line, [], pages.length)) out.add(line);
    const labels = markLabels(lines);
    for (const side of [top, bottom]) {
      // From the edge inwards, as long as everything is furniture; the last of them must stand apart from the text.
      let length = 0;
      for (const line of side) {
        const note = !SURE_NUMBER.test(line.text) && isNote(line, labels) && !leadsWithPage(line, repeated.get(line));
        if (note || !(isSure(line, side[0]) || repeated.has(line) || (side === bottom && isContact(line)))) break;
        length++;
      }
      while (length > 0 && !isSure(side[length - 1]!, side[0]) && !standsApart(side[length - 1]!, side[length]))
        length--;
      for (const line of side.slice(0, length)) out.add(line);
    }
  });
  return out;
}

interface Edges {
  top: PageLine[];
  bottom: PageLine[];
}

/** The first and the last lines of a page, from the edge inwards; one more than can be furniture, to compare with. */
function edgesOf(lines: readonly PageLine[]): Edges {
  const ordered = lines.filter((line) => !line.artifact && !line.turned).sort((a, b) => a.box.y0 - b.box.y0);
  return { top: ordered.slice(0, EDGE_LINES + 1), bottom: ordered.slice(-EDGE_LINES - 1).reverse() };
}

function standsApart(line: PageLine, inner: PageLine | undefined): boolean {
  if (!inner) return true;
  const beside = line.box.x1 < inner.box.x0 || line.box.x0 > inner.box.x1;
  const gap = Math.abs(inner.y - line.y);
  return gap >= APART * Math.max(line.size, inner.size) || (beside && line.region !== inner.region);
}

/** Labels of the raised or linked figures of a page that do not start their line. */
function markLabels(lines: readonly PageLine[]): Set<string> {
  const labels = new Set<string>();
  for (const line of lines) {
    for (const { start, end } of [...line.raised, ...line.jumps])
      if (start > 0) labels.add(line.text.slice(start, end));
  }
  return labels;
}

/** A line with the label of a mark on its page: "1 Senaste lydelse 2011:189" comes again and again, and is a note. */
function isNote(line: PageLine, labels: ReadonlySet<string>): boolean {
  const label = leadingLabel(line.text);
  if (!label || label.length >= line.text.length) return false;
  return line.raised[0]?.start === 0 || labels.has(label.label);
}

/** Whether a line begins with the number of its page, counting on in its likes: "3 Motion 2024:17". */
function leadsWithPage(line: PageLine, twins: readonly PageLine[] = []): boolean {
  const [own, rest] = leadingNumber(line);
  if (own !== line.page || line.raised[0]?.start === 0) return false;
  return twins.some((twin) => {
    const [other, same] = leadingNumber(twin);
    return other === twin.page && twin.page !== line.page && same === rest;
  });
}

function leadingNumber({ text }: PageLine): [number, string] {
  const found = /^(\d{1,4})\s+(\S.*)$/.exec(text);
  return found ? [Number(found[1]), found[2]!] : [-1, text];
}

const CONTACT =
  /\b(?:box|postadress|besöksadress|adress|gatuadress)\b|\b(?:tel|tfn|telefon|växel|fax)\b|\borg(?:anisations)?\.?\s?-?(?:nr|nummer)\b|(?<!\d)\d{3}\s\d{2}\s+\p{Lu}|\be-?post\b|\S@\S+\.\p{L}{2,}|\bwww\.|(?<![\p{L}@/.])[\p{L}-]{3,}\.(?:se|nu)(?![\p{L}/])|\b0\d{1,3}[ -]\d[\d ]{4,}/giu;

/** The foot of a letter: at least two of postal address, telephone, number of the organisation, e-mail, site. */
function isContact(line: PageLine): boolean {
  return line.text.length < 300 && (line.text.match(CONTACT)?.length ?? 0) >= 2;
}

/** A figure alone at the very edge: the page's number. */
function isLoneNumber(line: PageLine): boolean {
  return !line.cell && PAGE_NUMBER.test(line.text);
}

/** Figures masked, so that only text of the same shape is the same; a page number may grow a digit. */
function maskNumbers(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Lines that stand in one place with the same text on neighbouring pages, each with its likes. Large type is a title. */
function findRepeated(lines: readonly PageLine[], pages: number, bodySize: number): Map<PageLine, PageLine[]> {
  const groups = new Map<string, PageLine[]>();
  for (const line of lines) {
    if (line.size > 1.2 * bodySize) continue;
    const key = maskNumbers(line.text);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const out = new Map<PageLine, PageLine[]>();
  const needed = pages <= 3 ? 1 : 2;
  for (const group of groups.values()) {
    group.sort((a, b) => a.page - b.page);
    group.forEach((line, i) => {
      const numbered = /\b(?:page|sida|sid\.?)\s*\d/i.test(line.text);
      const twins = new Map<number, PageLine>();
      for (const step of [-1, 1]) {
        for (let k = i + step; k >= 0 && k < group.length; k += step) {
          const other = group[k]!;
          if (Math.abs(other.page - line.page) > REACH * 2) break;
          if (other.page === line.page || !samePlace(line, other)) continue;
          if (numbered || other.text === line.text || followsPage(line, other)) twins.set(other.page, other);
        }
      }
      const near = [...twins.keys()].some((page) => Math.abs(page - line.page) <= REACH);
      if (near && twins.size >= needed) out.set(line, [...twins.values()]);
    });
  }
  return out;
}

/** Whether a line holds the number of its page: it counts on in its likes, or says the file's own pages. */
function countsPages(line: PageLine, twins: readonly PageLine[], pages: number): boolean {
  const printed = (text: string) => {
    const found = COUNTED.exec(text);
    return found ? Number(found[1] ?? found[2]) : null;
  };
  const number = printed(line.text);
  if (number === null) return false;
  if (twins.some((twin) => printed(twin.text) === number + twin.page - line.page)) return true;
  return number === line.page && new RegExp(`\\(\\s*${pages}\\s*\\)$`).test(line.text);
}

/**
 * Heads set as close to the text as its lines are: repeated lines at the top that cut a sentence which runs over from
 * the page before, and their likes.
 */
function findInterrupting(
  pages: readonly PageLine[][],
  edges: readonly Edges[],
  repeated: ReadonlyMap<PageLine, PageLine[]>,
  bodySize: number,
): Set<PageLine> {
  const out = new Set<PageLine>();
  const isText = (line: PageLine) => Math.abs(line.size - bodySize) < 0.08 * bodySize && !line.artifact && !line.turned;
  edges.forEach(({ top }, i) => {
    const inner = top.findIndex((line) => !repeated.has(line));
    const after = top[inner];
    if (inner < 1 || !after || !isText(after) || !/^\p{Ll}/u.test(after.text)) return;
    const before = (pages[i - 1] ?? []).findLast((line) => isText(line) && !repeated.has(line));
    if (!before || /[.!?:]["”’)\]]?$/.test(before.text)) return;
    if (before.right - before.x1 > 0.25 * (before.right - before.left)) return;
    for (const line of top.slice(0, inner)) for (const one of [line, ...repeated.get(line)!]) out.add(one);
  });
  return out;
}

function samePlace(a: PageLine, b: PageLine): boolean {
  return Math.abs(a.box.y0 - b.box.y0) <= SAME_PLACE && Math.abs(a.size - b.size) < 0.6;
}

/** The figures of two lines are equal, or differ by as much as their pages do. */
function followsPage(a: PageLine, b: PageLine): boolean {
  const x = a.text.match(/\d+/g) ?? [];
  const y = b.text.match(/\d+/g) ?? [];
  return (
    x.length === y.length &&
    x.every((figure, i) => figure === y[i] || Number(figure) - Number(y[i]) === a.page - b.page)
  );
}

/** Lone figures at a page's edge that count with the pages. */
function countingNumbers(edges: readonly Edges[]): Set<PageLine> {
  const groups = new Map<string, PageLine[]>();
  for (const { top, bottom } of edges) {
    for (const [side, line] of [top[0], bottom[0]].entries()) {
      const number = line ? PAGE_NUMBER.exec(line.text) : null;
      if (!line || !number) continue;
      const key = `${side}:${Number(number[1]) - line.page}`;
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  return new Set([...groups.values()].filter((group) => group.length >= 2).flat());
}
