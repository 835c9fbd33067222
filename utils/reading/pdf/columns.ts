/**
 * Rows → regions in reading order: running text over the full width, columns one after another, tables row by row.
 * A column shows as a gutter that several rows in a row leave free.
 */
import type { Piece } from './frame';
import type { Row } from './rows';

/** A stretch of a row without a wide gap. */
interface Segment {
  pieces: Piece[];
  x0: number;
  x1: number;
  chars: number;
}

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

interface Band {
  y: number;
  size: number;
  segments: Segment[];
}

/** A row is cut at gaps of so many em: the narrowest gutters seen are 0.7 em; a cut inside a line is mended later. */
const CUT = 0.55;
/** From this width a strip is a gutter when a few rows leave it free; a narrower one needs more that speaks for it. */
const GUTTER = 1.2;
/** So wide must the strip stay that all rows of a zone leave free. */
const NARROWEST = 0.45;
/** As many rows must have text on both sides of a wide gutter, and of a narrow one. */
const MIN_ROWS = 3;
const MIN_ROWS_NARROW = 5;

/** The regions of a page in reading order. Every piece is in exactly one of them. */
export function toRegions(rows: readonly Row[]): Region[] {
  const bands = rows.map((row) => ({ y: row.y, size: row.size, segments: toSegments(row) }));
  return split(bands, 0);
}

function toSegments(row: Row): Segment[] {
  const out: Segment[] = [];
  for (const piece of row.pieces) {
    const last = out[out.length - 1];
    const end = piece.x + piece.width;
    if (last && piece.x - last.x1 < CUT * Math.max(piece.size, row.size)) {
      last.pieces.push(piece);
      last.x1 = Math.max(last.x1, end);
      last.chars += piece.text.length;
    } else out.push({ pieces: [piece], x0: piece.x, x1: end, chars: piece.text.length });
  }
  return out;
}

interface Zone {
  from: number;
  to: number;
  left: number;
  right: number;
  both: number;
}

function split(bands: Band[], depth: number): Region[] {
  if (bands.length === 0) return [];
  const zone = depth < 4 ? findZone(bands) : null;
  if (!zone) return [flow(bands)];
  const before = bands.slice(0, zone.from);
  const inside = bands.slice(zone.from, zone.to + 1);
  const after = bands.slice(zone.to + 1);
  const middle = (zone.left + zone.right) / 2;
  const side = (test: (segment: Segment) => boolean): Band[] =>
    inside
      .map((band) => ({ ...band, segments: band.segments.filter(test) }))
      .filter((band) => band.segments.length > 0);
  const left = side((segment) => segment.x1 <= middle);
  const right = side((segment) => segment.x1 > middle);
  const zoneRegions = isTable(left, right)
    ? tableRegions(inside)
    : [...split(left, depth + 1), ...split(right, depth + 1)];
  return [...split(before, depth + 1), ...zoneRegions, ...split(after, depth + 1)];
}

/** The run of rows with the most text on both sides of a common gutter; null when there is none. */
function findZone(bands: readonly Band[]): Zone | null {
  let best: Zone | null = null;
  for (let i = 0; i < bands.length; i++) {
    if (best && i <= best.to) continue;
    const segments = bands[i]!.segments;
    for (let k = 0; k + 1 < segments.length; k++) {
      const zone = grow(bands, i, segments[k]!.x1, segments[k + 1]!.x0);
      if (zone && (!best || zone.both > best.both)) best = zone;
    }
  }
  return best;
}

function grow(bands: readonly Band[], from: number, x0: number, x1: number): Zone | null {
  let left = x0;
  let right = x1;
  let both = 0;
  let to = from;
  const chars = [0, 0];
  const starts: number[] = [];
  let labels = 0;
  let i = from;
  for (; i < bands.length; i++) {
    const band = bands[i]!;
    const gap = i > from ? band.y - bands[i - 1]!.y : 0;
    if (gap > 4 * band.size) break;
    const l = band.segments.filter((segment) => segment.x1 <= (left + right) / 2);
    const r = band.segments.filter((segment) => segment.x1 > (left + right) / 2);
    const end = Math.max(left, ...l.map((segment) => segment.x1));
    const start = Math.min(right, ...r.map((segment) => segment.x0));
    if (start - end < NARROWEST * band.size) break;
    left = end;
    right = start;
    if (l.length > 0 && r.length > 0) {
      both++;
      to = i;
      chars[0]! += sum(l);
      chars[1]! += sum(r);
      starts.push(start);
      if (sum(l) <= 5) labels++;
    }
  }
  if (both < MIN_ROWS) return null;
  // "1.", "•", "a)" before a hanging text are labels, not a column.
  if (labels > both / 2 || chars[0]! < 6 * both || chars[1]! < 3 * both) return null;
  const size = bands[from]!.size;
  if (right - left < GUTTER * size) {
    // Between the words of justified lines a strip can stay free by chance; a column's lines begin at one edge.
    if (both < MIN_ROWS_NARROW || chars[0]! < 12 * both || chars[1]! < 12 * both) return null;
    const edge = median(starts);
    if (starts.filter((x) => Math.abs(x - edge) < 0.15 * size).length < 0.7 * both) return null;
  }
  // What goes on below in one of the columns belongs to the zone, as far as nothing crossed the gutter.
  const down = extend(bands, to, i);
  return { from, to: down, left, right, both };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The last row below `to` that follows without a break and is not the start of something new. */
function extend(bands: readonly Band[], to: number, limit: number): number {
  let last = to;
  for (let i = to + 1; i < limit; i++) {
    if (bands[i]!.y - bands[i - 1]!.y > 1.7 * Math.max(bands[i]!.size, bands[i - 1]!.size)) break;
    last = i;
  }
  return last;
}

const sum = (segments: readonly Segment[]) => segments.reduce((n, segment) => n + segment.chars, 0);

/** A table rather than columns of text: its cells end anywhere, columns of text fill their width. */
function isTable(left: readonly Band[], right: readonly Band[]): boolean {
  return [left, right].some((side) => {
    const edges = side.map((band) => band.segments[band.segments.length - 1]!.x1);
    const x1 = Math.max(...edges);
    const x0 = Math.min(...side.map((band) => band.segments[0]!.x0));
    const many = side.filter((band) => band.segments.length > 1).length;
    if (many > side.length / 2) return true;
    const full = edges.filter((edge) => x1 - edge < 0.22 * (x1 - x0)).length;
    const chars = side.reduce((n, band) => n + sum(band.segments), 0) / side.length;
    return full < 0.45 * side.length || chars < 9;
  });
}

/** A table's cells, row by row: a new row of cells begins where the first column has text again. */
function tableRegions(bands: readonly Band[]): Region[] {
  const columns = columnEdges(bands);
  const out: Region[] = [];
  let cells: Region[] = [];
  let lastY = -Infinity;
  const close = () => {
    out.push(...cells.filter((cell) => cell.lines.length > 0));
    cells = [];
  };
  for (const band of bands) {
    const first = band.segments[0]!;
    const apart = band.y - lastY > 1.45 * band.size;
    if (cells.length === 0 || apart || (columnOf(columns, first) === 0 && band.segments.length > 1)) {
      close();
      cells = columns.map(([left, right]) => ({ lines: [], left, right, cell: true }));
    }
    lastY = band.y;
    for (const segment of band.segments) {
      const cell = cells[columnOf(columns, segment)]!;
      const line = cell.lines[cell.lines.length - 1];
      if (line && line.y === band.y) line.pieces.push(...segment.pieces);
      else cell.lines.push({ y: band.y, size: mainSize(segment, band.size), pieces: [...segment.pieces] });
    }
  }
  close();
  return out;
}

/** Where the columns of a table lie: the spans left when all segments are laid over one another. */
function columnEdges(bands: readonly Band[]): [number, number][] {
  const spans = bands.flatMap((band) => band.segments.map((segment) => [segment.x0, segment.x1] as [number, number]));
  spans.sort((a, b) => a[0] - b[0]);
  const out: [number, number][] = [];
  for (const [x0, x1] of spans) {
    const last = out[out.length - 1];
    if (last && x0 < last[1]) last[1] = Math.max(last[1], x1);
    else out.push([x0, x1]);
  }
  return out;
}

function columnOf(columns: readonly [number, number][], segment: Segment): number {
  const index = columns.findIndex(([x0, x1]) => segment.x0 >= x0 - 0.01 && segment.x0 <= x1);
  return Math.max(0, index);
}

function flow(bands: readonly Band[]): Region {
  const lines = bands.map((band) => ({
    y: band.y,
    size: band.size,
    pieces: band.segments.flatMap((segment) => segment.pieces),
  }));
  for (const line of lines) line.size = mainSize({ pieces: line.pieces } as Segment, line.size);
  const left = Math.min(...bands.map((band) => band.segments[0]!.x0));
  const right = Math.max(...bands.map((band) => band.segments[band.segments.length - 1]!.x1));
  return { lines, left, right, cell: false };
}

function mainSize(segment: Pick<Segment, 'pieces'>, fallback: number): number {
  let best = fallback;
  let most = 0;
  const weight = new Map<number, number>();
  for (const piece of segment.pieces) {
    if (piece.raised && segment.pieces.length > 1) continue;
    const n = (weight.get(piece.size) ?? 0) + piece.text.length;
    weight.set(piece.size, n);
    if (n > most) [most, best] = [n, piece.size];
  }
  return best;
}
