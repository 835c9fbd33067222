/** Where the notes of a page begin: by their labels, their size, and what stands around them. */
import { labelNumber } from '../../text/labels';
import type { PageLine } from './lines';
import { noteStart } from './noteStart';

export interface ZoneInput {
  /** Lines in reading order without furniture, page by page. */
  pages: readonly PageLine[][];
  bodySize: number;
  /** Lines that an internal link from a mark leads to, with the mark's label; those that link back to a mark. */
  targets: ReadonlyMap<PageLine, string>;
  /** The labels of the marks that a line has. */
  labels: (line: PageLine) => string[];
}

/** A line of notes is smaller than the text by at least this much, where size is to tell. */
export const NOTE_SIZE = 0.95;

export interface State {
  /** Marks, or text of another size than the page's last, follow on later pages. */
  more: boolean;
  /** Labels of all marks so far, and of those that have a note. */
  seen: Set<string>;
  answered: Set<string>;
  /** Labels of marks that have no note yet. */
  open: Set<string>;
}

/** Labels of marks with the size of the text marked: those of the page, and with them those of the page before. */
export interface PageMarks {
  own: ReadonlyMap<string, number>;
  near: ReadonlyMap<string, number>;
}

export interface Carry {
  /** Number of the last note, for the next to follow on. */
  number: number | null;
  size: number;
}

/** So many em below the notes and more stands what does not belong to them; a blank line is 2.4. */
const FOOT_GAP = 2.7;
/** Most lines of a foot. */
const FOOT_LINES = 4;

/** Where the foot of a page begins that stands clear below its last lines; the region's length when there is none. */
export function footStart(region: readonly PageLine[], labels: ReadonlyMap<string, number>): number {
  for (let i = region.length - 1; i > 0 && i >= region.length - FOOT_LINES; i--) {
    const start = noteStart(region[i]!, region[i + 1], NO_TARGETS);
    if (start && labels.has(start.label)) break;
    if (region[i]!.y - region[i - 1]!.y > FOOT_GAP * region[i - 1]!.size) return i;
  }
  return region.length;
}

const NO_TARGETS: ReadonlyMap<PageLine, string> = new Map();

/** The first line of a region from which its notes go on, as a rule to its end; -1 when there is none. */
export function zoneStart(
  region: readonly PageLine[],
  input: ZoneInput,
  { own, near }: PageMarks,
  state: State,
  carried: Carry | null,
): number {
  // The largest size from each line to the region's end: a note is not followed by larger text.
  const largest: number[] = new Array<number>(region.length + 1).fill(0);
  for (let i = footStart(region, near) - 1; i >= 0; i--) largest[i] = Math.max(largest[i + 1]!, region[i]!.size);
  const found = region.findIndex((line, i) => {
    const start = noteStart(line, region[i + 1], input.targets);
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
  if (found >= 0) return found;
  const foot = sameSizeStart(region, input, own);
  return foot >= 0 ? foot : endnotesStart(region, input, state, largest);
}

/** So far below the text, in em from baseline to baseline, notes begin that are as large as it. */
const APART = 1.7;
const CITES = /https?:|www\.|\b(?:19|20)\d\d\b|\b(?:dnr|prop|sou|bet)\b|\bs\.\s?\d/i;

/**
 * Where notes begin that are as large as the text or larger: set apart from it, their labels all marks of the page in
 * order, most of them citing, without a mark among them to the region's end; -1 when there are none.
 */
function sameSizeStart(region: readonly PageLine[], input: ZoneInput, own: ReadonlyMap<string, number>): number {
  const labels: string[] = [];
  let from = -1;
  let citing = 0;
  for (let i = region.length - 1; i > 0 && own.size > 0; i--) {
    const line = region[i]!;
    if (input.labels(line).length > 0) break;
    const start = noteStart(line, region[i + 1], input.targets);
    if (!start || !own.has(start.label) || /^att\b/i.test(line.text.slice(start.cut))) continue;
    labels.unshift(start.label);
    if (CITES.test(`${line.text} ${region[i + 1]?.text ?? ''}`)) citing++;
    const apart = line.y - region[i - 1]!.y > APART * line.size;
    if (apart && labels.length >= own.size && citing * 2 >= labels.length && countsOn(labels)) from = i;
  }
  return from;
}

/** Whether labels are numbers that follow one another. */
function countsOn(labels: readonly string[]): boolean {
  const numbers = labels.map(labelNumber);
  return numbers.every((number, i) => number !== null && (i === 0 || number === numbers[i - 1]! + 1));
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
    const start = noteStart(line, region[i + 1], input.targets);
    const value = start ? labelNumber(start.label) : null;
    if (!start || value === null || !open.has(start.label) || /^att\b/i.test(line.text.slice(start.cut))) return;
    if (value === number + 1 && from >= 0) {
      number = value;
      count++;
    } else if (count < 2 && largest[i + 1]! <= 1.1 * line.size) [from, number, count] = [i, value, 1];
  });
  if (count < Math.max(2, ENDNOTE_SHARE * open.size)) return -1;
  // No mark may come after them, and they are set apart: smaller, or at the top of a page, or under a heading.
  if (region.slice(from).some((line) => input.labels(line).length > 0)) return -1;
  const apart = from === 0 || NOTE_HEADING.test(region[from - 1]!.text);
  return region[from]!.size < NOTE_SIZE * input.bodySize || apart ? from : -1;
}
