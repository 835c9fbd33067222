/** Marks and labels that a converter has set on lines of their own. */
import type { TextLine } from './lines';

const ALONE = /^\[(\d{1,3})\]$|^(\d{1,3})$/;

/**
 * The lines with marks put at the end of the line above, and labels before the line below. They are told by coming
 * twice: the lone figures count 1 … n in the text, and 1 … n again in its notes. Other lines are left as they are.
 */
export function ownLinesPlaced(lines: readonly TextLine[]): TextLine[] {
  const alone = lines.flatMap((line, at) => {
    const found = ALONE.exec(line.text);
    return found ? [{ at, number: Number(found[1] ?? found[2]), bare: found[2] !== undefined }] : [];
  });
  const count = alone.length / 2;
  const twice =
    count >= 2 &&
    alone.every(({ number, bare, at }, order) => number === (order % count) + 1 && bare === alone[0]!.bare && at > 0);
  if (!twice) return [...lines];
  const out: TextLine[] = [];
  const marks = new Set(alone.slice(0, count).map(({ at }) => at));
  const labels = new Set(alone.slice(count).map(({ at }) => at));
  for (const [at, line] of lines.entries()) {
    const above = out.at(-1);
    if (marks.has(at) && above && !above.blank) out[out.length - 1] = { ...above, text: `${above.text}${line.text}` };
    else if (labels.has(at - 1) && !line.blank) out[out.length - 1] = { ...line, text: `${above!.text} ${line.text}` };
    else out.push(line);
  }
  return out;
}
