/**
 * Which lines of a page are notes, and where each note starts. Labels and sizes carry it; links and tags help where
 * they are (Word puts no link on a mark and one `Note` element on a page; footnotes.md "Real files" 1, 2, 9).
 */
import { labelNumber, labelOf, leadingLabel } from '../../text/labels';
import { linkedLabelLength } from './jumps';
import type { PageLine } from './lines';
import { labelsOfMarks } from './marks';

/** A line that belongs to a note. `label` is set where a note starts; `cut` is the length of the printed label. */
export interface NoteLine {
  label: string | null;
  cut: number;
}

export interface ZoneInput {
  /** Lines in reading order without furniture, page by page. */
  pages: readonly PageLine[][];
  bodySize: number;
  /** Lines that an internal link from a mark leads to, with the mark's label; those that link back to a mark. */
  targets: ReadonlyMap<PageLine, string>;
}

interface Start {
  label: string;
  cut: number;
  /** Set off by more than being a figure at the start of a line. */
  sure: boolean;
}

/** A line of notes is smaller than the text by at least this much, where size is to tell. */
const NOTE_SIZE = 0.95;

/** The lines that are notes. */
export function findNotes(input: ZoneInput): Map<PageLine, NoteLine> {
  const out = new Map<PageLine, NoteLine>();
  const marks = marksByPage(input.pages);
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
    const zone = pageZone(lines, input, near, state, carried);
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

interface State {
  /** Marks, or text of another size than the page's last, follow on later pages. */
  more: boolean;
  /** Labels of all marks so far, and of those that have a note. */
  seen: Set<string>;
  answered: Set<string>;
  /** Labels of marks that have no note yet. */
  open: Set<string>;
}

interface Carry {
  /** Number of the last note, for the next to follow on. */
  number: number | null;
  size: number;
}

/** Labels of the raised and linked figures of each page that do not start their line, with the size of the text marked. */
function marksByPage(pages: readonly PageLine[][]): Map<string, number>[] {
  return pages.map((lines) => {
    const marks = new Map<string, number>();
    for (const line of lines) {
      if (line.raised.length === 0 && line.jumps.length === 0) continue;
      for (const label of labelsOfMarks(line)) marks.set(label, Math.max(line.size, marks.get(label) ?? 0));
    }
    return marks;
  });
}

/** What a line starts with when it may start a note. */
function startOf(line: PageLine, targets: ReadonlyMap<PageLine, string>): Start | null {
  const raised = line.raised.find((stretch) => stretch.start === 0);
  if (raised) {
    const label = labelOf(line.text.slice(0, raised.end));
    if (label === null || /[,–]/.test(label) || raised.end >= line.text.length) return null;
    return { label, cut: raised.end + spaces(line.text.slice(raised.end)), sure: true };
  }
  const target = targets.get(line);
  if (target !== undefined) {
    const cut = linkedLabelLength(line, target);
    if (cut > 0) return { label: target, cut, sure: true };
  }
  // A label may be glued to its note ("3VTI"); that the numbers count on is for the caller to see.
  const glued = /^([1-9]\d{0,2})(?=[\p{Lu}”"])/u.exec(line.text);
  if (glued) return { label: glued[1]!, cut: glued[0].length, sure: false };
  const roman = /^([ivxl]{1,7})\s+(?=\S)/.exec(line.text);
  const lead = leadingLabel(line.text);
  if (lead && lead.length < line.text.length) {
    return { label: lead.label, cut: lead.length, sure: lead.form === 'raised' || lead.form === 'sign' };
  }
  return roman ? { label: roman[1]!, cut: roman[0].length, sure: false } : null;
}

const spaces = (text: string) => text.length - text.trimStart().length;

/** The lines of a page that are notes, in reading order. */
function pageZone(
  lines: readonly PageLine[],
  input: ZoneInput,
  near: ReadonlyMap<string, number>,
  state: State,
  carried: Carry | null,
): PageLine[] {
  const tagged = lines.filter((line) => line.role === 'note');
  const zone = new Set(tagged);
  // Where the zone began: text further down that is no larger belongs to it.
  let bottom: { y: number; size: number } = { y: Infinity, size: 0 };
  for (const region of byRegion(lines)) {
    if (region[0]!.cell) continue;
    const { y, size } = bottom;
    if (region.every((line) => line.y > y && line.size <= 1.06 * size)) {
      for (const line of region) zone.add(line);
      continue;
    }
    const from = zoneStart(region, input, near, state, carried);
    if (from < 0) continue;
    const to = zoneEnd(region, from);
    for (const line of region.slice(climb(region, from, input.bodySize, carried), to)) zone.add(line);
    bottom = { y: region[from]!.y, size: region[from]!.size };
  }
  if (zone.size === 0 && carried) for (const line of continued(lines, input.bodySize, carried)) zone.add(line);
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

/** Where larger text ends the notes that begin at `from`: a footer, or the next text of a file that holds several. */
function zoneEnd(region: readonly PageLine[], from: number): number {
  const end = region.findIndex((line, i) => i > from && line.size > 1.1 * region[from]!.size);
  return end < 0 ? region.length : end;
}

/** The first line of a region from which its notes go on, as a rule to its end; -1 when there is none. */
function zoneStart(
  region: readonly PageLine[],
  input: ZoneInput,
  near: ReadonlyMap<string, number>,
  state: State,
  carried: Carry | null,
): number {
  // The largest size from each line to the region's end: a note is not followed by larger text.
  const largest: number[] = new Array<number>(region.length + 1).fill(0);
  for (let i = region.length - 1; i >= 0; i--) largest[i] = Math.max(largest[i + 1]!, region[i]!.size);
  const found = region.findIndex((line, i) => {
    const start = startOf(line, input.targets);
    if (!start) return false;
    // Small print that a mark's link leads to is a note whatever follows it.
    if (input.targets.has(line) && line.size < NOTE_SIZE * input.bodySize) return true;
    if (largest[i + 1]! > 1.1 * line.size) return false;
    if (input.targets.has(line)) return true;
    if (start.sure) return state.seen.has(start.label);
    // Notes that go on from the page before: endnotes fill pages without a mark.
    if (carried && labelNumber(start.label) === (carried.number ?? -9) + 1 && line.size <= 1.04 * carried.size)
      return true;
    // Smaller than most text, or than the text that is marked: in a short document the notes may be most of it.
    const marked = near.get(start.label) ?? 0;
    return line.size < NOTE_SIZE * Math.max(input.bodySize, marked) && near.has(start.label);
  });
  return found >= 0 ? found : endnotesStart(region, input, state, largest);
}

const NOTE_HEADING =
  /^(?:\d+\.?\s+)?(?:(?:fot|slut)?noter|käll|referens|hänvisning|litteratur|(?:foot|end)?notes|references|sources)/i;

/** As large a share of the marks still without a note must be answered by a list for it to be the endnotes. */
const ENDNOTE_SHARE = 0.6;

/** Where a list begins that answers most of the marks so far; -1 when there is none. Proposals ("1. att …") are not. */
function endnotesStart(
  region: readonly PageLine[],
  input: ZoneInput,
  state: State,
  largest: readonly number[],
): number {
  const { open } = state;
  if (open.size < 2 || state.more) return -1;
  let from = -1;
  let number = 0;
  let count = 0;
  region.forEach((line, i) => {
    const start = startOf(line, input.targets);
    const value = start ? labelNumber(start.label) : null;
    if (!start || value === null || !open.has(start.label) || /^att\b/i.test(line.text.slice(start.cut))) return;
    if (value === number + 1 && from >= 0) {
      number = value;
      count++;
    } else if (count < 2 && largest[i + 1]! <= 1.1 * line.size) [from, number, count] = [i, value, 1];
  });
  if (count < Math.max(2, ENDNOTE_SHARE * open.size)) return -1;
  // No mark may come after them, and they are set apart: smaller, or at the top of a page, or under a heading.
  if (region.slice(from).some((line) => labelsOfMarks(line).length > 0)) return -1;
  const apart = from === 0 || NOTE_HEADING.test(region[from - 1]!.text);
  return region[from]!.size < NOTE_SIZE * input.bodySize || apart ? from : -1;
}

/** Lines above the first label that end a note of the page before. */
function climb(region: readonly PageLine[], from: number, bodySize: number, carried: Carry | null): number {
  if (!carried) return from;
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
 * A page (or column) with the end of a note and no new one: the last lines of a region have the notes' size, smaller
 * than the text's, and stand apart from what is above them.
 */
function continued(lines: readonly PageLine[], bodySize: number, carried: Carry): PageLine[] {
  if (carried.size >= NOTE_SIZE * bodySize) return [];
  for (const region of byRegion(lines)) {
    if (region[0]!.cell) continue;
    let top = region.length;
    while (top > 0 && Math.abs(region[top - 1]!.size - carried.size) < 0.04 * carried.size) top--;
    const apart = top === 0 || (top < region.length && region[top]!.y - region[top - 1]!.y > 1.2 * carried.size);
    if (top < region.length && apart) return region.slice(top);
  }
  return [];
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
  for (const line of zone) {
    if (line.region !== region) x = null;
    region = line.region;
    const start = startOf(line, input.targets);
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
