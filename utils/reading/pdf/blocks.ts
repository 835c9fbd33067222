/** Lines → groups of lines that are one block each: paragraphs, headings, list items, cells, notes, furniture. */
import { isAddresseeLine } from '../../text/addresseeLine';
import { isPlaceAndDate } from '../../text/dateLine';
import { cutEnd } from '../../text/ends';
import type { Block } from '../types';
import type { NoteLine } from './zones';
import type { PageLine } from './lines';

export interface LineGroup {
  kind: Block['kind'];
  lines: PageLine[];
  note: NoteLine | null;
  /** Goes on from the last group of its kind (text or note) before it. */
  continues: boolean;
}

export interface Measures {
  bodySize: number;
  /** The font most text is set in. */
  bodyFont: string;
  /** The usual distance of baselines for text of a size, keyed by the size to the nearest half point. */
  leading: ReadonlyMap<number, number>;
}

const sizeKey = (size: number) => Math.round(size * 2) / 2;

/** The size most text has, to the nearest half point; 0 where there is no text. */
export function mostUsedSize(pages: readonly PageLine[][]): number {
  const chars = new Map<number, number>();
  for (const lines of pages) {
    for (const { size, text } of lines) chars.set(sizeKey(size), (chars.get(sizeKey(size)) ?? 0) + text.length);
  }
  return mostUsed(chars) ?? 0;
}

/** The size most text has, and the usual leading of each size. */
export function measure(pages: readonly PageLine[][]): Measures {
  const fonts = new Map<string, number>();
  const gaps = new Map<number, number[]>();
  for (const lines of pages) {
    lines.forEach((line, i) => {
      const key = sizeKey(line.size);
      fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.text.length);
      const before = lines[i - 1];
      if (!before || before.region !== line.region || sizeKey(before.size) !== key) return;
      const gap = line.y - before.y;
      if (gap <= 0.5 * line.size || gap > 2.4 * line.size) return;
      const list = gaps.get(key);
      if (list) list.push(gap);
      else gaps.set(key, [gap]);
    });
  }
  const leading = new Map<number, number>();
  for (const [key, list] of gaps) {
    list.sort((a, b) => a - b);
    leading.set(key, list[Math.floor(list.length * 0.4)]!);
  }
  return { bodySize: mostUsedSize(pages), bodyFont: mostUsed(fonts) ?? '', leading };
}

function mostUsed<T>(weights: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  let most = 0;
  for (const [key, n] of weights) if (n > most) [best, most] = [key, n];
  return best;
}

/** The groups of a document in reading order; a page's notes follow its text. */
export function groupLines(
  pages: readonly PageLine[][],
  furniture: ReadonlySet<PageLine>,
  notes: ReadonlyMap<PageLine, NoteLine>,
  measures: Measures,
): LineGroup[] {
  const out: LineGroup[] = [];
  let lastText: LineGroup | null = null;
  let openNote: LineGroup | null = null;
  for (const lines of pages) {
    let open: LineGroup | null = null;
    const body = lines.filter((line) => !furniture.has(line) && !notes.has(line));
    body.forEach((line, i) => {
      const before = body[i - 1];
      if (open && before && !startsBlock(before, line, open, measures)) open.lines.push(line);
      else {
        const newRegion = !before || before.region !== line.region;
        const continues = newRegion && lastText !== null && goesOn(lastText, line);
        open = { kind: kindOf(line, measures), lines: [line], note: null, continues };
        if (continues && lastText) open.kind = lastText.kind;
        out.push(open);
      }
      lastText = open;
    });
    for (const line of lines) {
      const note = notes.get(line);
      if (!note) continue;
      // Over the page break too: an address that goes on there must be joined.
      if (openNote && note.label === null) openNote.lines.push(line);
      else out.push((openNote = { kind: 'note', lines: [line], note, continues: false }));
    }
    for (const line of lines)
      if (furniture.has(line)) out.push({ kind: 'furniture', lines: [line], note: null, continues: false });
  }
  for (const group of out) settleKind(group);
  return out;
}

/** Whether `line` begins a block after `before` in the open one. */
function startsBlock(before: PageLine, line: PageLine, open: LineGroup, measures: Measures): boolean {
  if (before.region !== line.region) return true;
  if (before.element >= 0 && line.element >= 0) return before.element !== line.element;
  if (Math.abs(before.size - line.size) > 0.08 * Math.max(before.size, line.size)) return true;
  const gap = line.y - before.y;
  const usual = measures.leading.get(sizeKey(line.size)) ?? 1.25 * line.size;
  if (gap > usual + 0.3 * line.size) return true;
  if (gap < 0) return true;
  if (line.cell) return false;
  if ([before.text, line.text].some((text) => isPlaceAndDate(text) || isAddresseeLine(text))) return true;
  const em = line.size;
  const hangs = isItemStart(open.lines[0]!.text);
  // A figure that happens to begin a line of running text: aligned with it, after a line that is full.
  const running = /^[\d[]/.test(line.text) && !hangs && Math.abs(line.x0 - before.x0) < 0.3 * em;
  if (isItemStart(line.text) && !(running && before.right - before.x1 < 0.25 * (before.right - before.left)))
    return true;
  const indented = line.x0 - before.x0;
  if (indented > 0.8 * em && !(hangs && before === open.lines[0])) {
    // Set in from the line above: a first line, unless what follows is set in as well and the line above is full.
    return true;
  }
  if (indented < -0.8 * em && open.lines.length > 1) return true;
  return endsShort(before, line);
}

/** The line above ends so early that the next line's first word would have had room: the break was meant. */
function endsShort(before: PageLine, line: PageLine): boolean {
  const right = Math.max(line.right, line.x1, before.x1);
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const width = (line.x1 - line.x0) * (word.length / Math.max(1, line.text.length));
  const room = right - before.x1;
  return room > width + 2.5 * line.size && room > 0.12 * (right - line.left) && /[.!?:;”")\d]$/.test(before.text);
}

/** "1.", "a)", "[1]", "•", "–", a symbol font's bullet: the start of a list item or a numbered proposal. */
function isItemStart(text: string): boolean {
  return /^(?:\d{1,2}[.)]|\[\d{1,3}\]|[a-zA-Z]\)|[•▪◦‣●○■□·➢►✓*\uE000-\uF8FF]|[-–—])\s+\S|^o\s+\p{Lu}/u.test(text);
}

function kindOf(line: PageLine, measures: Measures): Block['kind'] {
  if (line.cell) return 'cell';
  if (line.role === 'heading') return 'heading';
  if (line.role === 'list-item') return 'list-item';
  if (line.size > 1.12 * measures.bodySize) return 'heading';
  return isItemStart(line.text) ? 'list-item' : 'paragraph';
}

function settleKind(group: LineGroup): void {
  if (group.kind !== 'heading') return;
  const chars = group.lines.reduce((n, line) => n + line.text.length, 0);
  // A long text in large type is an introduction.
  if (chars > 300 && group.lines[0]!.role !== 'heading') group.kind = 'paragraph';
}

/** A block at the top of a page or column that goes on from the one before: unfinished there, no new start here. */
function goesOn(last: LineGroup, line: PageLine): boolean {
  if (last.kind === 'heading' || last.kind === 'cell' || line.cell) return false;
  const end = last.lines[last.lines.length - 1]!;
  if (Math.abs(end.size - line.size) > 0.08 * line.size || isItemStart(line.text)) return false;
  const text = end.text.trimEnd();
  if (/[-\u00ad]$/.test(text)) return true;
  const finished = /[.!?:]["”’)\]]?$/.test(cutEnd(text, /[\d*†‡¹²³⁴-⁹⁰]/));
  return /^[\p{Ll}(]/u.test(line.text)
    ? !finished || /^\p{Ll}/u.test(line.text)
    : !finished && /[,\p{Ll}]$/u.test(text) && end.right - end.x1 < 3 * end.size;
}
