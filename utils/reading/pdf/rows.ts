/**
 * Pieces → rows: what stands on one line of the page, from left to right. Order in the file is not trusted: some
 * makers draw marks after their line, or a label digit by digit (footnotes.md "Real files" 8).
 */
import { charEdges, type Piece } from './frame';

export interface Row {
  /** The baseline. */
  y: number;
  /** The size of most of its text. */
  size: number;
  /** From left to right; raised ones marked. */
  pieces: Piece[];
}

/** Highest size of a raised mark against the text it follows: 0.81 was the largest of 293 (footnotes.md 1.1). */
const SMALLER = 0.87;
/** How far a smaller mark is raised, in em of its base (footnotes.md 1, signal 3; real files 0.11–0.46). */
const RAISED = [0.08, 0.75] as const;
/** How far text of the same size must be raised to be a mark: below it is a wobbling baseline (scans). */
const RAISED_SAME_SIZE = [0.15, 0.6] as const;
/** Lowered text (CO₂) belongs to its line too. */
const LOWERED = [-0.5, -0.05] as const;
/** The longest run that can be set off its line: "13, 14, 15". */
const LONGEST_RUN = 14;

/** The rows of a page, from the top. Every piece is in exactly one row (a piece a mark lies within becomes two). */
export function toRows(pieces: readonly Piece[]): Row[] {
  const rows = cluster(pieces);
  attachSmall(rows);
  const kept = mergeWobble(rows.filter((row) => row.pieces.length > 0));
  for (const row of kept) {
    row.pieces = dropDoubles(row.pieces.sort((a, b) => a.x - b.x));
    row.size = mainSize(row.pieces);
  }
  return kept.sort((a, b) => a.y - b.y);
}

/** Pieces on one baseline. Different sizes share a row only when their baselines all but coincide. */
function cluster(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    let home: Row | null = null;
    for (let i = rows.length - 1; i >= 0 && piece.y - rows[i]!.y < 0.2 * piece.size; i--) {
      const row = rows[i]!;
      const size = Math.max(piece.size, row.size);
      const off = Math.abs(piece.y - row.y);
      if (off <= 0.05 * size || (off <= 0.13 * size && alike(piece.size, row.size))) {
        home = row;
        break;
      }
    }
    if (home) home.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows;
}

const alike = (a: number, b: number) => Math.min(a, b) / Math.max(a, b) >= SMALLER;

interface Base {
  row: Row;
  piece: Piece;
  /** The run lies within the piece, which must be cut. */
  within: boolean;
  raised: boolean;
  gap: number;
}

/** Moves short runs that stand off their line (marks, exponents, indices) into the line beside them. */
function attachSmall(rows: Row[]): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (const run of runsOf(row.pieces)) {
      if (run.reduce((n, piece) => n + piece.text.length, 0) > LONGEST_RUN) continue;
      const base = findBase(rows, i, run);
      if (!base) continue;
      row.pieces = row.pieces.filter((piece) => !run.includes(piece));
      for (const piece of run) piece.raised = base.raised;
      if (base.within) cutAround(base.row, base.piece, run);
      base.row.pieces.push(...run);
    }
  }
}

/** Neighbouring pieces of a row without a wide gap between them. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && piece.x - (last.x + last.width) < 0.5 * last.size) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** The text that a run belongs to: the nearest to its left, else the one it lies in, else the one it precedes. */
function findBase(rows: readonly Row[], index: number, run: readonly Piece[]): Base | null {
  const first = run[0]!;
  const last = run[run.length - 1]!;
  const size = Math.max(...run.map((piece) => piece.size));
  const x0 = first.x;
  const x1 = last.x + last.width;
  const figures = /^[\d\s,;–*∗†‡§¶‖∥-]{1,6}$/.test(run.map((piece) => piece.text).join(' '));
  let best: (Base & { rank: number }) | null = null;
  const consider = (row: Row) => {
    for (const piece of row.pieces) {
      const smaller = size <= SMALLER * piece.size;
      const sameSize = !smaller && figures && alike(size, piece.size);
      if (!smaller && !sameSize) continue;
      const rise = (piece.y - first.y) / piece.size;
      const [low, high] = sameSize ? RAISED_SAME_SIZE : RAISED;
      const raised = rise >= low && rise <= high;
      if (!raised && !(smaller && rise >= LOWERED[0] && rise <= LOWERED[1])) continue;
      const end = piece.x + piece.width;
      const after = (x0 - end) / piece.size;
      const before = (piece.x - x1) / piece.size;
      const within = x0 > piece.x + 0.1 * piece.size && x1 < end + 0.3 * piece.size && after < -0.3;
      // A label may stand a tab's width before its note.
      const ahead = before >= -0.2 && before <= (figures ? 5 : 1.6) && !sameSize;
      const rank = after >= -0.3 && after <= 0.6 ? 0 : within ? 1 : ahead ? 2 : 3;
      if (rank === 3 || (sameSize && rank === 0 && after > 0.35)) continue;
      const gap = rank === 0 ? Math.abs(after) : rank === 2 ? Math.abs(before) : 0;
      if (!best || rank < best.rank || (rank === best.rank && gap < best.gap)) {
        best = { row, piece, within: rank === 1, raised, gap, rank };
      }
    }
  };
  // Rows are in order of their baselines: only those within a line's height can be the base.
  for (let k = index + 1; k < rows.length && rows[k]!.y - first.y < 3 * size; k++) consider(rows[k]!);
  for (let k = index - 1; k >= 0 && first.y - rows[k]!.y < 2 * size; k--) consider(rows[k]!);
  return best;
}

/** Cuts a piece in two where a run lies over it: at the space under the run, else at the nearest character. */
function cutAround(row: Row, piece: Piece, run: readonly Piece[]): void {
  const x0 = run[0]!.x;
  const x1 = run[run.length - 1]!.x + run[run.length - 1]!.width;
  const edges = charEdges(piece.text, piece.x, piece.width);
  const middle = (x0 + x1) / 2;
  let at = 0;
  let best = Infinity;
  for (let i = 1; i < piece.text.length; i++) {
    const space = piece.text[i] === ' ';
    // Room was made for the mark: a space before punctuation is where it was made.
    const made = space && /^[.,;:!?)]/.test(piece.text.slice(i + 1));
    const away = Math.abs(edges[i]! - middle) / piece.size - (made ? 1.5 : space ? 0.8 : 0);
    if (away < best) {
      best = away;
      at = i;
    }
  }
  if (at === 0) return;
  const left = piece.text.slice(0, at).trimEnd();
  const right = piece.text.slice(at).trimStart();
  if (left === '' || right === '') return;
  const spaced = piece.text[at] === ' ' && !/^[.,;:!?)]/.test(right);
  const end = piece.x + piece.width;
  const rest: Piece = { ...piece, text: right, x: Math.max(x1, edges[at]!), spaceBefore: spaced };
  rest.width = Math.max(0, end - rest.x);
  piece.text = left;
  piece.width = Math.max(0, x0 - piece.x);
  piece.spaceAfter = false;
  row.pieces.push(rest);
}

/** Joins rows whose baselines differ by a hair and whose pieces do not overlap: a scan's or a justified line's. */
function mergeWobble(rows: Row[]): Row[] {
  const out: Row[] = [];
  for (const row of rows.sort((a, b) => a.y - b.y)) {
    const before = out[out.length - 1];
    const near = before && row.y - before.y < 0.3 * Math.min(row.size, before.size) && alike(row.size, before.size);
    if (before && near && !overlap(before.pieces, row.pieces)) before.pieces.push(...row.pieces);
    else out.push(row);
  }
  return out;
}

function overlap(a: readonly Piece[], b: readonly Piece[]): boolean {
  const slack = 0.2;
  return a.some((p) => b.some((q) => p.x + slack * p.size < q.x + q.width && q.x + slack * q.size < p.x + p.width));
}

/** Bold made by drawing twice (pdf.js issue 7445): the second of two equal pieces in one place goes. */
function dropDoubles(pieces: Piece[]): Piece[] {
  return pieces.filter((piece, i) => {
    for (let k = i - 1; k >= 0 && piece.x - pieces[k]!.x < 0.2 * piece.size; k--) {
      const other = pieces[k]!;
      if (
        other.text === piece.text &&
        Math.abs(other.y - piece.y) < 0.2 * piece.size &&
        alike(other.size, piece.size)
      ) {
        return false;
      }
    }
    return true;
  });
}

/** The size of most of the pieces' text, raised ones left out; 0 when there are no pieces. */
export function mainSize(pieces: readonly Piece[]): number {
  const weight = new Map<number, number>();
  for (const piece of pieces) {
    if (piece.raised && pieces.length > 1) continue;
    const key = Math.round(piece.size * 4) / 4;
    weight.set(key, (weight.get(key) ?? 0) + piece.text.length);
  }
  let best = pieces[0]?.size ?? 0;
  let most = 0;
  for (const [size, n] of weight) if (n > most) [best, most] = [size, n];
  return best;
}
