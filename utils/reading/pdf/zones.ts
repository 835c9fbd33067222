/**
 * Which lines of a page are notes, and where each note starts. Labels and sizes carry it; links and tags help where
 * they are (Word puts no link on a mark and one `Note` element on a page; footnotes.md "Real files" 1, 2, 9).
 */
import { labelNumber } from '../../text/labels';
import type { PageLine } from './lines';
import { noteStart } from './noteStart';
import { footStart, NOTE_SIZE, zoneStart, type Carry, type PageMarks, type State, type ZoneInput } from './zoneStart';

/** A line that belongs to a note. `label` is set where a note starts; `cut` is the length of the printed label. */
export interface NoteLine {
  label: string | null;
  cut: number;
}

/** The lines that are notes. */
export function findNotes(input: ZoneInput): Map<PageLine, NoteLine> {
  const out = new Map<PageLine, NoteLine>();
  const marks = marksByPage(input);
  const after = restOf(input.pages, marks);
  const state: State = { more: false, seen: new Set(), answered: new Set(), open: new Set() };
  let carried: Carry | null = null;
  input.pages.forEach((lines, page) => {
    for (const label of marks[page]!.keys()) {
      state.seen.add(label);
      if (!state.answered.has(label)) state.open.add(label);
    }
    const last = lines[lines.length - 1]?.size ?? 0;
    state.more = after[page]!.marks || after[page]!.largest > 1.04 * last;
    const near = new Map([...(marks[page - 1] ?? []), ...marks[page]!]);
    const zone = pageZone(lines, input, { own: marks[page]!, near }, state, carried);
    if (zone.length > 0) carried = markStarts(zone, input, near, carried, out, state);
    else if (lines.length > 0) carried = null;
  });
  return out;
}

/** For each page, whether marks stand on later ones, and the largest text there. */
function restOf(pages: readonly PageLine[][], marks: readonly ReadonlyMap<string, number>[]) {
  const out: { marks: boolean; largest: number }[] = [];
  let rest = { marks: false, largest: 0 };
  for (let page = pages.length - 1; page >= 0; page--) {
    out[page] = rest;
    const largest = pages[page]!.reduce((most, line) => Math.max(most, line.size), rest.largest);
    rest = { marks: rest.marks || marks[page]!.size > 0, largest };
  }
  return out;
}

/** Labels of the marks of each page, with the size of the text marked. */
function marksByPage({ pages, labels }: ZoneInput): Map<string, number>[] {
  return pages.map((lines) => {
    const marks = new Map<string, number>();
    for (const line of lines) {
      for (const label of labels(line)) marks.set(label, Math.max(line.size, marks.get(label) ?? 0));
    }
    return marks;
  });
}

/** Where the notes of a region begin. */
type Began = Pick<PageLine, 'y' | 'size' | 'right'>;

/** The lines of a page that are notes, in reading order. */
function pageZone(
  lines: readonly PageLine[],
  input: ZoneInput,
  marks: PageMarks,
  state: State,
  carried: Carry | null,
): PageLine[] {
  const tagged = lines.filter((line) => line.role === 'note');
  const zone = new Set(tagged);
  // Where the zone began: text further down that is no larger belongs to it.
  let last: Began | null = null;
  for (const region of byRegion(lines)) {
    if (region[0]!.cell) continue;
    const above = last as Began | null;
    if (above && region.every((line) => line.y > above.y && line.size <= 1.06 * above.size)) {
      for (const line of region) zone.add(line);
      continue;
    }
    // A note that does not fit goes on at the foot of the next column, as it does on the next page.
    const column = above !== null && region[0]!.left > above.right;
    const from = zoneStart(region, input, marks, state, carried);
    if (from < 0) {
      if (above && column)
        for (const line of tail(region, input.bodySize, above.size)) if (line.y > above.y) zone.add(line);
      continue;
    }
    const to = zoneEnd(region, from, marks.near);
    const top = carried || column ? climb(region, from, input.bodySize) : from;
    for (const line of region.slice(top, to)) zone.add(line);
    last = region[from]!;
  }
  // A page with the end of a note and no new one.
  if (zone.size === 0 && carried) {
    const end = byRegion(lines)
      .map((region) => tail(region, input.bodySize, carried.size))
      .find((found) => found.length > 0);
    for (const line of end ?? []) zone.add(line);
  }
  return lines.filter((line) => zone.has(line));
}

function byRegion(lines: readonly PageLine[]): PageLine[][] {
  const out: PageLine[][] = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    if (last && last[0]!.region === line.region) last.push(line);
    else out.push([line]);
  }
  return out;
}

/** Where larger text or a gap ends the notes that begin at `from`: a foot, or the next text of a file that holds several. */
function zoneEnd(region: readonly PageLine[], from: number, labels: ReadonlyMap<string, number>): number {
  const end = region.findIndex((line, i) => i > from && line.size > 1.1 * region[from]!.size);
  const foot = footStart(region, labels);
  return Math.min(end < 0 ? region.length : end, foot > from ? foot : region.length);
}

/** The first of the lines above the first label that end a note of the page or column before. */
function climb(region: readonly PageLine[], from: number, bodySize: number): number {
  const size = region[from]!.size;
  let top = from;
  while (top > 0 && Math.abs(region[top - 1]!.size - size) < 0.04 * size && size < NOTE_SIZE * bodySize) {
    const gap = region[top]!.y - region[top - 1]!.y;
    if (gap > 2 * size) break;
    top--;
  }
  return top;
}

/**
 * The end of a note without a new one: the last lines of a region have the notes' size, smaller than the text's, and
 * stand apart from what is above them.
 */
function tail(region: readonly PageLine[], bodySize: number, size: number): readonly PageLine[] {
  if (size >= NOTE_SIZE * bodySize || region[0]!.cell) return [];
  let top = region.length;
  while (top > 0 && Math.abs(region[top - 1]!.size - size) < 0.04 * size) top--;
  const apart = top === 0 || (top < region.length && region[top]!.y - region[top - 1]!.y > 1.2 * size);
  return top < region.length && apart ? region.slice(top) : [];
}

/** Splits a zone into notes: each line with a label that follows on from the one before starts one. */
function markStarts(
  zone: readonly PageLine[],
  input: ZoneInput,
  near: ReadonlyMap<string, number>,
  carried: Carry | null,
  out: Map<PageLine, NoteLine>,
  state: State,
): Carry {
  let number: number | null = null;
  let x: number | null = null;
  let region = -1;
  let sureForms = false;
  // Marks that this zone has answered: a label may come twice in it.
  const closed = new Set<string>();
  const isMarked = (label: string) => near.has(label) || state.open.has(label) || closed.has(label);
  for (const [i, line] of zone.entries()) {
    if (line.region !== region) x = null;
    region = line.region;
    const start = noteStart(line, zone[i + 1], input.targets);
    const value = start ? labelNumber(start.label) : null;
    const follows = number !== null && value === number + 1;
    const restarts =
      number === null && start !== null && (isMarked(start.label) || value === (carried?.number ?? -9) + 1);
    const aligned = x === null || Math.abs(line.x0 - x) < 0.8 * line.size;
    const accepted =
      start !== null &&
      (start.sure || follows || restarts || (isMarked(start.label) && !sureForms)) &&
      (start.sure || aligned);
    if (start && accepted) {
      out.set(line, { label: start.label, cut: start.cut });
      state.answered.add(start.label);
      if (state.open.delete(start.label)) closed.add(start.label);
      number = value;
      x = line.x0;
      sureForms ||= start.sure;
    } else out.set(line, { label: null, cut: 0 });
  }
  return { number: number ?? carried?.number ?? null, size: zone[zone.length - 1]!.size };
}
