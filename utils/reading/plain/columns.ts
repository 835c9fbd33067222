/** Two columns that a converter has set side by side, line by line, as `pdftotext -layout` does. */

/** So many lines must have text on both sides of the gutter. */
const LEAST_LINES = 4;
/** Shorter lines than this on either side, in characters on average, are cells of a table. */
const LEAST_WIDTH = 22;
/** A gutter is at least so many spaces wide. */
const GUTTER = / {3,}/g;

/**
 * The lines with each stretch of two columns as one column after the other; a text without any as it is. A stretch is
 * lines in a row that all leave the same gutter free, and whose sides are text: lines that go on with a small letter.
 */
export function columnsApart(lines: readonly string[]): string[] {
  const out: string[] = [];
  /** Gutters that came to nothing, with the line up to which they stayed free: a long table is gone through once. */
  const tried = new Map<number, number>();
  for (let from = 0; from < lines.length;) {
    const found = stretchFrom(lines, from, tried);
    if (!found) {
      out.push(lines[from]!);
      from++;
      continue;
    }
    const inside = lines.slice(from, found.to);
    out.push(...inside.map((line) => line.slice(0, found.gutter).trimEnd()), '');
    out.push(...inside.map((line) => line.slice(found.gutter)));
    from = found.to;
  }
  return out;
}

/** The stretch of columns that begins with line `from`: where the right column begins, and the line after the last. */
function stretchFrom(
  lines: readonly string[],
  from: number,
  tried: Map<number, number>,
): { gutter: number; to: number } | null {
  const first = [...lines[from]!.trimEnd().matchAll(GUTTER)].filter(({ index }) => index > 0);
  for (const { index, 0: gap } of first) {
    const gutter = index + gap.length;
    if ((tried.get(gutter) ?? -1) > from) continue;
    let free = from;
    while (free < lines.length && leavesFree(lines[free]!, gutter)) free++;
    tried.set(gutter, free);
    // What stands below the shorter column goes with the longer one up to a blank line.
    let to = free;
    while (to > from && lines[to - 1]!.length <= gutter) to--;
    while (to < free && lines[to]!.trim() !== '') to++;
    const inside = lines.slice(from, to);
    const left = inside.map((line) => line.slice(0, gutter).trim());
    const right = inside.map((line) => line.slice(gutter).trim());
    const both = inside.filter((_, at) => left[at] !== '' && right[at] !== '').length;
    if (both >= LEAST_LINES && isText(left) && isText(right)) return { gutter, to };
  }
  return null;
}

/** Whether nothing is printed just before the gutter's end, where the right column begins. */
const leavesFree = (line: string, gutter: number): boolean => line.slice(gutter - 2, gutter).trim() === '';

function isText(side: readonly string[]): boolean {
  const printed = side.filter((line) => line !== '');
  const goingOn = printed.filter((line, at) => /[\p{L}\d,-]$/u.test(line) && /^\p{Ll}/u.test(printed[at + 1] ?? ''));
  const length = printed.reduce((sum, line) => sum + line.length, 0);
  return length >= LEAST_WIDTH * printed.length && goingOn.length >= 0.3 * (printed.length - 1);
}
