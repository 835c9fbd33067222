/** Cutting a motion's share out of the noted document: its text blocks, the marks in them, the notes that are theirs. */
import type { Mark, Note, Noted } from '../notes/types';
import type { Reading } from '../reading/types';
import type { Line } from './lines';
import { regionOf } from './regions';
import type { Motion, MotionPart } from './types';

interface Range {
  /** Lines of the motion, inclusive. */
  first: number;
  last: number;
  /** Last line of its segment: notes may stand below the motion's end. */
  until: number;
  /** The only motion in the document: notes down to the document's end are its own. */
  toEnd: boolean;
}

interface About {
  confidence: number;
  motion: Motion;
  proposalLines: readonly number[];
  /** Line of a request → offset in it of the asking sentence. */
  askedFrom?: ReadonlyMap<number, number>;
  frameLines: readonly number[];
}

/** One motion with what belongs to it; `Mark.note` is renumbered to the part's own notes. */
export function assemble(
  reading: Reading,
  noted: Noted,
  lines: readonly Line[],
  range: Range,
  about: About,
): MotionPart {
  const from = lines[range.first]!.block;
  const to = lines[range.last]!.block;
  const after = lines[range.until + 1]?.block;
  const notesTo = after !== undefined ? after - 1 : range.toEnd ? reading.blocks.length : lines[range.until]!.block;
  const text = noted.text.filter((t) => t.index >= from && t.index <= to);
  const { marks, notes } = notesOf(noted, from, to, range.toEnd ? Math.max(notesTo, to) : notesTo, range.toEnd);
  const proposals = new Set(about.proposalLines.map((i) => lines[i]!.block));
  const frame = new Set(about.frameLines.map((i) => lines[i]!.block));
  for (const block of proposals) frame.delete(block);
  // A cell that cites is a figure of a table, not one of the facts above the text.
  const cells = new Set(text.filter((t) => t.block.kind === 'cell').map((t) => t.index));
  for (const mark of marks) if (cells.has(mark.block)) frame.delete(mark.block);
  const outside = mixedIn(lines, range, about);
  return {
    motion: about.motion,
    confidence: about.confidence,
    text,
    proposalBlocks: [...proposals].sort((a, b) => a - b),
    frameBlocks: [...frame].sort((a, b) => a - b),
    ...(outside.length > 0 ? { outside } : {}),
    marks,
    notes,
  };
}

/** A sentence of argument: long enough and closed, so that a place, a name or a label is none. */
const isArgument = (text: string): boolean => text.length >= 40 && /[.!?][”"']?$/u.test(text);

/** The stretches that are frame or proposal in blocks that hold argument beside them. */
function mixedIn(lines: readonly Line[], range: Range, about: About): NonNullable<MotionPart['outside']> {
  const out = new Set([...about.proposalLines, ...about.frameLines]);
  const spans: NonNullable<MotionPart['outside']> = [];
  for (let first = range.first, next = first; first <= range.last; first = next) {
    for (next = first + 1; next <= range.last && lines[next]!.block === lines[first]!.block;) next++;
    const here: NonNullable<MotionPart['outside']> = [];
    let argued = false;
    for (let i = first; i < next; i++) {
      const { block, text, at } = lines[i]!;
      const from = about.askedFrom?.get(i) ?? 0;
      const end = next > i + 1 ? lines[i + 1]!.at : Infinity;
      argued ||= isArgument(out.has(i) ? text.slice(0, from).trim() : text);
      if (out.has(i)) here.push({ block, start: at + from, end });
    }
    if (argued) spans.push(...here);
  }
  return spans;
}

function notesOf(
  noted: Noted,
  from: number,
  to: number,
  notesTo: number,
  all: boolean,
): { marks: Mark[]; notes: Note[] } {
  const own = noted.marks.filter((m) => m.block >= from && m.block <= to);
  const used = new Set(own.flatMap((m) => [m.note, ...m.others]));
  const kept: number[] = [];
  noted.notes.forEach((note, n) => {
    const inRange = note.blocks.some((b) => b >= from && b <= notesTo);
    if (used.has(n) || inRange || (all && note.blocks.length === 0)) kept.push(n);
  });
  const place = new Map(kept.map((n, i) => [n, i]));
  return {
    marks: own.map((m) => ({
      ...m,
      note: m.note === null ? null : (place.get(m.note) ?? null),
      others: m.others.flatMap((n) => place.get(n) ?? []),
    })),
    notes: kept.map((n) => noted.notes[n]!),
  };
}

/** The whole document as one text that was not recognised as a motion (the reader's "read it anyway"). */
export function wholeText(reading: Reading, noted: Noted): MotionPart {
  return {
    motion: {
      recognised: false,
      title: null,
      movers: [],
      region: regionOf(
        reading.address,
        noted.text.map((t) => t.text),
      ),
      date: null,
      reference: null,
      proposals: [],
    },
    confidence: 0,
    text: noted.text,
    proposalBlocks: [],
    frameBlocks: noted.text.filter((t) => t.block.kind === 'heading').map((t) => t.index),
    marks: noted.marks,
    notes: noted.notes,
  };
}
