/** Tables: cells row by row, by their tags where there are any, else by where they stand. */
import { labelNumber, leadingLabel } from '../../text/labels';
import type { Region } from './columns';
import type { Piece } from './frame';
import { mainSize, type Row } from './rows';

/** A stretch of a row without a wide gap. */
interface Segment {
  pieces: Piece[];
  x0: number;
  x1: number;
}

/** Cells of one row are at least so many em apart. */
const CELL_GAP = 1;

/** Whether two sides of a gutter are a table rather than columns of text: cells end anywhere, columns fill their width. */
export function isTable(left: readonly Row[], right: readonly Row[]): boolean {
  if (countsOn(left, right)) return false;
  if (runsOn(left) && runsOn(right) && sharedBaselines(left, right) < SHARED * Math.min(left.length, right.length))
    return false;
  return [left, right].some((side) => {
    const cells = side.map(toSegments);
    const edges = cells.map((segments) => segments[segments.length - 1]!.x1);
    const x1 = Math.max(...edges);
    const x0 = Math.min(...cells.map((segments) => segments[0]!.x0));
    if (cells.filter((segments) => segments.length > 1).length > side.length / 2) return true;
    const full = edges.filter((edge) => x1 - edge < 0.22 * (x1 - x0)).length;
    const chars =
      side.reduce((n, row) => n + row.pieces.reduce((m, piece) => m + piece.text.length, 0), 0) / side.length;
    return full < 0.45 * side.length || chars < 9;
  });
}

/** Whether the items of a list count down the left side and go on at the top of the right: a table's count in rows. */
function countsOn(left: readonly Row[], right: readonly Row[]): boolean {
  const numbers = (side: readonly Row[]): number[] =>
    side.flatMap((row) => {
      const label = leadingLabel(row.pieces.map((piece) => piece.text).join(' '));
      const number = label ? labelNumber(label.label) : null;
      return number === null ? [] : [number];
    });
  const [first, second] = [numbers(left), numbers(right)];
  return (
    first.length >= 2 && second.length >= 1 && [...first, ...second].every((number, at) => number === first[0]! + at)
  );
}

/** Fewer of the shorter side's lines than this stand level with one of the other's where both are columns of text. */
const SHARED = 0.4;

/** Whether most lines follow each other as those of a text do. */
function runsOn(side: readonly Row[]): boolean {
  const close = side.filter((row, i) => i > 0 && row.y - side[i - 1]!.y <= 1.65 * row.size);
  return close.length >= 0.6 * (side.length - 1);
}

function sharedBaselines(left: readonly Row[], right: readonly Row[]): number {
  const levels = new Set(left.map((row) => row.y));
  return right.filter((row) => levels.has(row.y)).length;
}

/** The cells of a table, row by row. */
export function tableRegions(rows: readonly Row[]): Region[] {
  const pieces = rows.flatMap((row) => row.pieces);
  const tagged = pieces.filter((piece) => piece.tag?.role === 'cell').length;
  return tagged > 0.8 * pieces.length ? byTag(rows) : byPlace(rows);
}

function toSegments(row: Row): Segment[] {
  const out: Segment[] = [];
  for (const piece of row.pieces) {
    const last = out[out.length - 1];
    const x1 = piece.x + piece.width;
    if (last && piece.x - last.x1 < CELL_GAP * Math.max(piece.size, row.size)) {
      last.pieces.push(piece);
      last.x1 = Math.max(last.x1, x1);
    } else out.push({ pieces: [piece], x0: piece.x, x1 });
  }
  return out;
}

/** Cells in the order in which their first line comes; each element is one. */
function byTag(rows: readonly Row[]): Region[] {
  const cells = new Map<number, Region>();
  for (const row of rows) {
    const lines = new Map<number, Piece[]>();
    let before = -1;
    for (const piece of row.pieces) {
      const element = piece.tag?.role === 'cell' ? piece.tag.element : before;
      before = element;
      const line = lines.get(element);
      if (line) line.push(piece);
      else lines.set(element, [piece]);
    }
    for (const [element, pieces] of lines) {
      let cell = cells.get(element);
      if (!cell) cells.set(element, (cell = { lines: [], left: Infinity, right: -Infinity, cell: true }));
      addLine(cell, row, pieces);
    }
  }
  return [...cells.values()];
}

function addLine(cell: Region, row: Row, pieces: Piece[]): void {
  const last = cell.lines[cell.lines.length - 1];
  if (last && last.y === row.y) last.pieces.push(...pieces);
  else cell.lines.push({ y: row.y, size: mainSize(pieces) || row.size, pieces });
  cell.left = Math.min(cell.left, ...pieces.map((piece) => piece.x));
  cell.right = Math.max(cell.right, ...pieces.map((piece) => piece.x + piece.width));
}

/** Cells by columns; a new row of them begins where the first column has text again, or after a wider space. */
function byPlace(rows: readonly Row[]): Region[] {
  const segments = rows.map(toSegments);
  const columns = columnSpans(segments.flat());
  const out: Region[] = [];
  let cells: Region[] = [];
  let lastY = -Infinity;
  rows.forEach((row, i) => {
    const here = segments[i]!;
    const apart = row.y - lastY > 1.45 * row.size;
    if (cells.length === 0 || apart || (columnOf(columns, here[0]!) === 0 && here.length > 1)) {
      out.push(...cells.filter((cell) => cell.lines.length > 0));
      cells = columns.map(([left, right]) => ({ lines: [], left, right, cell: true }));
    }
    lastY = row.y;
    for (const segment of here) addLine(cells[columnOf(columns, segment)]!, row, segment.pieces);
  });
  out.push(...cells.filter((cell) => cell.lines.length > 0));
  return out;
}

/** Where the columns lie: the spans left when all segments are laid over one another. */
function columnSpans(segments: readonly Segment[]): [number, number][] {
  const out: [number, number][] = [];
  for (const { x0, x1 } of [...segments].sort((a, b) => a.x0 - b.x0)) {
    const last = out[out.length - 1];
    if (last && x0 < last[1]) last[1] = Math.max(last[1], x1);
    else out.push([x0, x1]);
  }
  return out;
}

function columnOf(columns: readonly [number, number][], segment: Segment): number {
  return Math.max(
    0,
    columns.findIndex(([x0, x1]) => segment.x0 >= x0 - 0.01 && segment.x0 <= x1),
  );
}
