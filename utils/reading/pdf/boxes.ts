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
  /** Which way the line runs as the page is shown: along it, or turned a quarter, downwards or upwards. */
  runs: Direction;
}

type Direction = 'along' | 'down' | 'up';

/** Letters by width, in em: the mean of Times and Helvetica (Adobe's font metrics for the standard fonts), in steps. */
const WIDTHS: [RegExp, number][] = [
  [/[iljI'’|.,:;!·\s]/, 0.26],
  [/[tfr()[\]\-/]/, 0.31],
  [/[cszJ"”]/, 0.46],
  [/[ABCDGHKNOQRUVXYÅÄÖw&]/, 0.71],
  [/[FLTPSEZ]/, 0.61],
  [/[mMW%…—]/, 0.86],
];

const measured = (character: string) => WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? 0.52;
/** The characters of Latin 1 by their code, measured once: every line with a claim is weighed letter by letter. */
const LATIN = Array.from({ length: 256 }, (_, code) => measured(String.fromCharCode(code)));

function weight(character: string): number {
  return LATIN[character.codePointAt(0)!] ?? measured(character);
}

function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += weight(character);
  return sum;
}

/**
 * Which way a block's lines run. A Line does not say; one that is much taller than wide is turned, and lines that are
 * read downwards follow each other from right to left, those read upwards from left to right.
 */
function direction(lines: readonly Line[]): Direction {
  const tall = lines.filter(({ start, end, width, height }) => end - start > 2 && height > width);
  const [first, second] = tall;
  if (!first || tall.length * 2 < lines.length) return 'along';
  return second && second.page === first.page && second.x > first.x ? 'up' : 'down';
}

/** The part of a line that holds `start`–`end` of its block's text; null where that is nothing but space. */
function part(text: string, line: Line, runs: Direction, start: number, end: number): CutBox | null {
  const words = text.slice(line.start, line.end);
  let from = Math.max(start - line.start, 0);
  let to = Math.min(end - line.start, words.length);
  while (from < to && words[from] === ' ') from++;
  while (to > from && words[to - 1] === ' ') to--;
  if (from >= to) return null;
  const whole = width(words.trim());
  const before = width(words.slice(0, from).trimStart()) / whole;
  const share = Math.min(width(words.slice(from, to)) / whole, 1 - before);
  const skipped = runs === 'up' ? 1 - before - share : before;
  return {
    page: line.page,
    ...(runs === 'along'
      ? { x: line.x + line.width * before, y: line.y, width: line.width * share, height: line.height }
      : { x: line.x, y: line.y + line.height * skipped, width: line.width, height: line.height * share }),
    line: { x: line.x, width: line.width, text: words },
    from,
    to,
    runs,
  };
}

/**
 * The boxes of `start`–`end` (offsets in the block's text, marks included), one for each line it touches, in reading
 * order; none where the block has no lines (not a PDF) or the stretch is empty.
 */
export function boxesOf(block: Pick<Block, 'text' | 'lines'>, start: number, end: number): CutBox[] {
  const runs = direction(block.lines);
  return block.lines.flatMap((line) => part(block.text, line, runs, start, end) ?? []);
}
