/** Where a stretch of a block's text stands on the pages: boxes cut out of the block's lines. */
import type { Block, Line } from '../types';

/** PDF points at scale 1, origin in the upper left corner of the page as it is shown, as in Line. */
export type Box = Pick<Line, 'page' | 'x' | 'y' | 'width' | 'height'>;

/**
 * A cut-out box. Where the stretch begins and ends within its line is reckoned from the usual widths of letters, some
 * points off where the line is set wide or its face is unusual: `line`, `from` and `to` let whoever has the drawn text
 * at hand do better.
 */
export interface CutBox extends Box {
  /** The whole line: its place and its text. */
  line: Pick<Line, 'x' | 'width'> & { text: string };
  /** The stretch's offsets in the line's text. */
  from: number;
  to: number;
}

/** Letters by width, in em: the mean of Times and Helvetica (Adobe's font metrics for the standard fonts), in steps. */
const WIDTHS: [RegExp, number][] = [
  [/[iljI'’|.,:;!·\s]/, 0.26],
  [/[tfr()[\]\-/]/, 0.31],
  [/[cszJ"”]/, 0.46],
  [/[ABCDGHKNOQRUVXYÅÄÖw&]/, 0.71],
  [/[FLTPSEZ]/, 0.61],
  [/[mMW%…—]/, 0.86],
];

function weight(character: string): number {
  return WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? 0.52;
}

function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += weight(character);
  return sum;
}

/** The part of a line that holds `start`–`end` of its block's text; null where that is nothing but space. */
function part({ text }: Pick<Block, 'text'>, line: Line, start: number, end: number): CutBox | null {
  const words = text.slice(line.start, line.end);
  let from = Math.max(start - line.start, 0);
  let to = Math.min(end - line.start, words.length);
  while (from < to && words[from] === ' ') from++;
  while (to > from && words[to - 1] === ' ') to--;
  if (from >= to) return null;
  const whole = width(words.trim());
  const before = width(words.slice(0, from).trimStart()) / whole;
  return {
    page: line.page,
    x: line.x + line.width * before,
    y: line.y,
    width: line.width * Math.min(width(words.slice(from, to)) / whole, 1 - before),
    height: line.height,
    line: { x: line.x, width: line.width, text: words },
    from,
    to,
  };
}

/**
 * The boxes of `start`–`end` (offsets in the block's text, marks included), one for each line it touches, in reading
 * order; none where the block has no lines (not a PDF) or the stretch is empty.
 */
export function boxesOf(block: Pick<Block, 'text' | 'lines'>, start: number, end: number): CutBox[] {
  return block.lines.flatMap((line) => part(block, line, start, end) ?? []);
}
