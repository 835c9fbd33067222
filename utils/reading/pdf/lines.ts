/** Regions → lines of text with what stands out in them, placed on the page as it is shown. */
import { boxToPage, charEdges, type Box, type Piece, type TagRole, type Turn } from './frame';
import type { Region } from './columns';

/** A stretch of a line's text; `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** One line of a page as it is kept until the blocks are made: text and figures only, no pdf.js objects. */
export interface PageLine {
  page: number;
  text: string;
  /** Stretches set above the line, as drawn ("8,9" is one). */
  raised: Stretch[];
  /** In the frame of its turn: left, right, baseline. */
  x0: number;
  x1: number;
  y: number;
  size: number;
  font: string;
  /** Which region of the page, counted over turns; the region's edges; whether it is a table's cell. */
  region: number;
  left: number;
  right: number;
  cell: boolean;
  turned: boolean;
  role: TagRole | null;
  level: number | null;
  /** The nearest block-like element of the structure tree, or -1. */
  element: number;
  artifact: boolean;
  /** The hyphen at its end was put there by the line breaking. */
  softHyphen: boolean;
  links: (Stretch & { href: string })[];
  jumps: (Stretch & { to: Jump })[];
  box: Box;
}

/** Where an internal link leads: a point in the file's own page space (`y` null: the whole page). */
export interface Jump {
  page: number;
  x: number;
  y: number | null;
}

/** A line with what is needed to find which of its characters a rectangle covers; let go once links are placed. */
export interface DraftLine extends PageLine {
  turn: Turn;
  /** Left edge of each character, and a last one for the end; worked out only where a link is laid over the line. */
  edges: () => number[];
}

/** Gap between two runs from which a space is read though none is drawn, in em (pdf.js: 0.102). */
const SPACE = 0.13;

/** The lines of a page's regions, in reading order. */
export function toLines(page: number, turn: Turn, regions: readonly Region[], firstRegion: number): DraftLine[] {
  return regions.flatMap((region, index) =>
    region.lines.map((line): DraftLine => {
      const { text, raised, starts } = joinPieces(line.pieces, line.size);
      const x0 = line.pieces[0]!.x;
      const x1 = Math.max(...line.pieces.map((piece) => piece.x + piece.width));
      const top = Math.min(...line.pieces.map((piece) => piece.y - 0.8 * piece.size));
      const main = heaviest(line.pieces.filter((piece) => !piece.raised)) ?? line.pieces[0]!;
      const last = line.pieces[line.pieces.length - 1]!;
      let edges: number[] | null = null;
      return {
        page,
        text,
        raised,
        x0,
        x1,
        y: line.y,
        size: line.size,
        font: main.font,
        region: firstRegion + index,
        left: region.left,
        right: region.right,
        cell: region.cell || main.tag?.role === 'cell',
        turned: turn !== 0,
        role: line.pieces.some((piece) => piece.tag?.role === 'note' && !piece.raised)
          ? 'note'
          : (main.tag?.role ?? null),
        level: main.tag?.level ?? null,
        element: main.tag?.element ?? -1,
        artifact: line.pieces.every((piece) => piece.artifact),
        softHyphen: last.softHyphen,
        links: [],
        jumps: [],
        box: boxToPage(turn, { x0, y0: top, x1, y1: line.y + 0.25 * line.size }),
        turn,
        edges: () => (edges ??= edgesOf(text, starts)),
      };
    }),
  );
}

function heaviest(pieces: readonly Piece[]): Piece | null {
  let best: Piece | null = null;
  for (const piece of pieces) if (!best || piece.text.length > best.text.length) best = piece;
  return best;
}

interface Joined {
  text: string;
  raised: Stretch[];
  /** Where in the text each piece begins. */
  starts: { at: number; piece: Piece }[];
}

function joinPieces(pieces: readonly Piece[], size: number): Joined {
  let text = '';
  const starts: Joined['starts'] = [];
  const raised: Stretch[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (before) {
      const gap = (piece.x - before.x - before.width) / Math.max(size, before.size);
      // A digit drawn alone stays with its number ("1" "2" of label 12), a mark with its word.
      if (gap > SPACE || (gap > -0.2 && (before.spaceAfter || piece.spaceBefore))) text += ' ';
    }
    const at = text.length;
    starts.push({ at, piece });
    text += piece.text;
    if (piece.raised) {
      const last = raised[raised.length - 1];
      if (last && /^[\s,;–-]*$/.test(text.slice(last.end, at))) last.end = text.length;
      else raised.push({ start: at, end: text.length });
    }
    before = piece;
  }
  return { text, raised, starts };
}

function edgesOf(text: string, starts: Joined['starts']): number[] {
  const edges: number[] = [];
  let end = 0;
  for (const { at, piece } of starts) {
    while (edges.length < at) edges.push(end);
    edges.push(...charEdges(piece.text, piece.x, piece.width).slice(0, -1));
    end = piece.x + piece.width;
  }
  while (edges.length <= text.length) edges.push(end);
  return edges;
}
