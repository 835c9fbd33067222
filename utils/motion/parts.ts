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
  return {
    motion: about.motion,
    confidence: about.confidence,
    text,
    proposalBlocks: [...proposals].sort((a, b) => a - b),
    frameBlocks: [...frame].sort((a, b) => a - b),
    marks,
    notes,
  };
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
