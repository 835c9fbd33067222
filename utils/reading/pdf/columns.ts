/**
 * Rows → regions in reading order: running text over the full width, columns one after another, tables row by row.
 * A column shows as a gutter that several rows in a row leave free.
 */
import type { Piece } from './frame';
import { takeLineNumbers } from './lineNumbers';
import { mainSize, type Row } from './rows';
import { isTable, tableRegions } from './tables';

/** A line of a region: its pieces from left to right. */
export interface RegionLine {
  y: number;
  size: number;
  pieces: Piece[];
}

export interface Region {
  lines: RegionLine[];
  /** The left and right edge of the column that the lines are set in. */
  left: number;
  right: number;
  /** A cell of a table. */
  cell: boolean;
}

/** A gap of so many em can be a gutter: the narrowest seen are 0.7 em. */
const SEED = 0.55;
/** From this width a strip is a gutter when a few rows leave it free; a narrower one needs more that speaks for it. */
const GUTTER = 1.2;
/** So wide must the strip stay that all rows of a zone leave free. */
const NARROWEST = 0.45;
/** As many rows must stand on each side of a wide gutter, and of a narrow one. */
const MIN_ROWS = 3;
const MIN_ROWS_NARROW = 5;
/** Between the words of so many lines in a row no strip stays free by chance: one word space in six lies at a given place. */
const MANY_ROWS = 12;

/** The regions of a page in reading order. Every piece is in exactly one of them. */
export function toRegions(rows: readonly Row[]): Region[] {
  const { rows: text, numbers } = takeLineNumbers(rows);
  const { body, margin } = takeMargin(text);
  return [...split(body, 0), ...[...margin, ...numbers].map((row) => flow([row]))];
}

/** How many rows from the top and the bottom can have a running head beside the text. */
const EDGE_ROWS = 2;

/** Takes off running heads that stand in the margin, on the line of the first or last row of text. */
function takeMargin(rows: readonly Row[]): { body: Row[]; margin: Row[] } {
  const inner = rows.slice(EDGE_ROWS, -EDGE_ROWS);
  if (inner.length < 4) return { body: [...rows], margin: [] };
  const extents = inner.map((row) => extent(row.pieces));
  const x0 = Math.min(...extents.map((one) => one.x0));
  const x1 = Math.max(...extents.map((one) => one.x1));
  const margin: Row[] = [];
  const body = rows.map((row, i) => {
    if (i >= EDGE_ROWS && i < rows.length - EDGE_ROWS) return row;
    const outside = (piece: Piece) => piece.x > x1 + 0.3 * row.size || end(piece) < x0 - 0.3 * row.size;
    const out = row.pieces.filter(outside);
    if (out.length === 0 || out.length === row.pieces.length) return row;
    margin.push({ ...row, pieces: out });
    return { ...row, pieces: row.pieces.filter((piece) => !outside(piece)) };
  });
  return { body, margin };
}

interface Zone {
  from: number;
  to: number;
  middle: number;
  rows: number;
}

function split(rows: readonly Row[], depth: number): Region[] {
  if (rows.length === 0) return [];
  const zone = depth < 5 ? findZone(rows) : null;
  if (!zone) return [flow(rows)];
  const inside = rows.slice(zone.from, zone.to + 1);
  const side = (left: boolean): Row[] =>
    inside
      .map((row) => ({ ...row, pieces: row.pieces.filter((piece) => centre(piece) <= zone.middle === left) }))
      .filter((row) => row.pieces.length > 0);
  const [left, right] = [side(true), side(false)];
  const regions = isTable(left, right) ? tableRegions(inside) : [...split(left, depth + 1), ...split(right, depth + 1)];
  return [...split(rows.slice(0, zone.from), depth + 1), ...regions, ...split(rows.slice(zone.to + 1), depth + 1)];
}

const end = (piece: Piece) => piece.x + piece.width;
const centre = (piece: Piece) => piece.x + piece.width / 2;

/** The zone with the most rows beside a common gutter; null when there is none. */
function findZone(rows: readonly Row[]): Zone | null {
  let best: Zone | null = null;
  // A gap tried from a row above reached as far as it would from here.
  const tried = new Map<number, number>();
  const consider = (from: number, left: number, right: number) => {
    if (right - left < SEED * rows[from]!.size) return;
    const place = Math.round((left + right) / 8);
    if ((tried.get(place) ?? -1) >= from) return;
    const { zone, reached } = grow(rows, from, left, right);
    tried.set(place, reached);
    if (zone && (!best || zone.rows > best.rows)) best = zone;
  };
  for (let i = 0; i < rows.length; i++) {
    if (best && i <= (best as Zone).to) continue;
    const { pieces, y, size } = rows[i]!;
    for (let k = 0; k + 1 < pieces.length; k++) consider(i, end(pieces[k]!), pieces[k + 1]!.x);
    // Columns whose lines stand at different heights have no row in common: two neighbouring rows make the gap.
    const next = rows[i + 1];
    if (!next || next.y - y > 0.9 * size) continue;
    const [a, b] = [extent(pieces), extent(next.pieces)];
    consider(i, Math.min(a.x1, b.x1), Math.max(a.x0, b.x0));
  }
  return best;
}

function extent(pieces: readonly Piece[]): { x0: number; x1: number } {
  return { x0: Math.min(...pieces.map((piece) => piece.x)), x1: Math.max(...pieces.map(end)) };
}

/** A strip is followed over so many em without text; over more once so many lines stand on each side of it. */
const REACH = 4;
const REACH_SETTLED = 9;
const SETTLED = 6;

/** Goes down from `from` as long as the strip stays free, and says whether what stands beside it is columns. */
function grow(rows: readonly Row[], from: number, x0: number, x1: number): { zone: Zone | null; reached: number } {
  let [left, right] = [x0, x1];
  const count = [0, 0];
  const chars = [0, 0];
  const starts: number[] = [];
  let labels = 0;
  let to = from;
  let lastSide = 0;
  let i = from;
  for (; i < rows.length; i++) {
    const row = rows[i]!;
    const above = rows[i - 1];
    const reach = Math.min(count[0]!, count[1]!) >= SETTLED ? REACH_SETTLED : REACH;
    if (i > from && above && row.y - above.y > reach * Math.max(row.size, above.size)) break;
    const middle = (left + right) / 2;
    const l = row.pieces.filter((piece) => centre(piece) <= middle);
    const r = row.pieces.filter((piece) => centre(piece) > middle);
    const newLeft = Math.max(left, ...l.map(end));
    const newRight = Math.min(right, ...r.map((piece) => piece.x));
    if (newRight - newLeft < NARROWEST * row.size) break;
    [left, right] = [newLeft, newRight];
    const sides = (l.length > 0 ? 1 : 0) + (r.length > 0 ? 2 : 0);
    if (l.length > 0) {
      count[0]!++;
      chars[0]! += length(l);
      if (length(l) <= 5) labels++;
    }
    if (r.length > 0) {
      count[1]!++;
      chars[1]! += length(r);
      starts.push(Math.min(...r.map((piece) => piece.x)));
    }
    if (sides === 3 || (lastSide !== 0 && sides !== lastSide)) to = i;
    lastSide = sides;
  }
  const none = { zone: null, reached: i - 1 };
  const beside = Math.min(count[0]!, count[1]!);
  if (beside < MIN_ROWS || to - from + 1 < MIN_ROWS) return none;
  // "1.", "•", "a)" before a hanging text are labels, not a column.
  if (labels > count[0]! / 2 || chars[0]! < 6 * count[0]! || chars[1]! < 3 * count[1]!) return none;
  const size = rows[from]!.size;
  if (right - left < GUTTER * size) {
    // Between the words of justified lines a strip can stay free by chance; a column's lines begin at one edge.
    if (beside < MIN_ROWS_NARROW || chars[0]! < 12 * count[0]! || chars[1]! < 12 * count[1]!) return none;
    const edge = starts.sort((a, b) => a - b)[starts.length >> 1]!;
    // Over many lines none stays free by chance, and indented lists and notes may begin elsewhere.
    const share = beside >= MANY_ROWS ? 0.4 : 0.6;
    if (starts.filter((x) => Math.abs(x - edge) < 0.15 * size).length < share * count[1]!) return none;
  }
  const zone = { from: raise(rows, from, right), to: extend(rows, to, i), middle: (left + right) / 2, rows: beside };
  return { zone, reached: i - 1 };
}

const length = (pieces: readonly Piece[]) => pieces.reduce((n, piece) => n + piece.text.length, 0);

/** Rows of the right column that begin above the left one belong to the zone too. */
function raise(rows: readonly Row[], from: number, right: number): number {
  let first = from;
  while (
    first > 0 &&
    extent(rows[first - 1]!.pieces).x0 >= right - 0.5 &&
    rows[first]!.y - rows[first - 1]!.y < 3 * rows[first]!.size
  )
    first--;
  return first;
}

/** So many lines below a wider gap are the longer column going on, not a heading before text over the full width. */
const GOES_ON = 5;

/** The last row below `to` that belongs to the columns: one may be longer than the other. */
function extend(rows: readonly Row[], to: number, limit: number): number {
  let last = to;
  while (last + 1 < limit) {
    const [row, next] = [rows[last]!, rows[last + 1]!];
    const gap = (next.y - row.y) / Math.max(next.size, row.size);
    if (gap > REACH || (gap > 2.2 && limit - last - 1 < GOES_ON)) break;
    last++;
  }
  return last;
}

function flow(rows: readonly Row[]): Region {
  const lines = rows.map(({ y, size, pieces }) => ({ y, size: mainSize(pieces) || size, pieces }));
  const extents = rows.map((row) => extent(row.pieces));
  return {
    lines,
    left: Math.min(...extents.map(({ x0 }) => x0)),
    right: Math.max(...extents.map(({ x1 }) => x1)),
    cell: false,
  };
}
