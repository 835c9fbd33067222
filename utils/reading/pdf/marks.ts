/** The figures of a line that are set as marks: raised, or covered by a link inside the document. */
import { labelNumber, labelOf, labelsIn } from '../../text/labels';
import { typedMarks } from '../../text/typedMarks';
import { gluedFigures } from '../plain/glued';
import type { PageLine, Stretch } from './lines';

export interface SetMark extends Stretch {
  label: string;
  raised: boolean;
}

/** The marks of a line from left to right. What is raised together is split: "8, 9" and "6 7" are two, "1–3" is one. */
export function marksIn(line: PageLine): SetMark[] {
  const out: SetMark[] = [];
  const add = (start: number, end: number, raised: boolean) => {
    const label = labelOf(line.text.slice(start, end));
    if (label !== null && !out.some((one) => one.start < end && start < one.end))
      out.push({ start, end, label, raised });
  };
  for (const stretch of line.raised) {
    for (const found of line.text.slice(stretch.start, stretch.end).matchAll(/[^\s,;]+/g)) {
      const start = stretch.start + found.index;
      const end = start + found[0].length;
      const cut = twoInOne(line, start, end);
      add(start, cut ?? end, true);
      if (cut !== null) add(cut, end, true);
    }
  }
  for (const jump of line.jumps) add(jump.start, jump.end, false);
  return out.sort((a, b) => a.start - b.start);
}

/** Where two marks drawn with nothing between are cut: at a link's edge, or "1112" and "910" by counting on. */
function twoInOne(line: PageLine, start: number, end: number): number | null {
  const edge = line.jumps.find((jump) => jump.start > start && jump.start < end);
  if (edge) return edge.start;
  const digits = line.text.slice(start, end);
  if (!/^[1-9]\d{2,5}$/.test(digits)) return null;
  const half = Math.floor(digits.length / 2);
  return Number(digits.slice(half)) === Number(digits.slice(0, half)) + 1 ? start + half : null;
}

/** The single labels of the marks of a line that do not start it. */
export function labelsOfMarks(line: PageLine): string[] {
  if (line.raised.length === 0 && line.jumps.length === 0) return [];
  return marksIn(line).flatMap((mark) => (mark.start > 0 ? labelsIn(mark.label) : []));
}

/** The same for figures that are typed ("[1]", "¹") or glued to their word, as a face with raised figures of its own has them. */
export function labelsOfTyped(line: PageLine): string[] {
  return [...typedMarks(line.text), ...gluedFigures(line.text)].flatMap((mark) =>
    mark.start > 0 ? labelsIn(mark.label) : [],
  );
}

/** Whether a label is the first of a numbering: 1, i, a, *. */
export const isFirst = (label: string): boolean => labelNumber(label) === 1;

/** Whether any of a document's marks is set as one: raised or linked. */
export const hasSetMarks = (pages: readonly PageLine[][]): boolean =>
  pages.some((lines) => lines.some((line) => labelsOfMarks(line).some(isFirst)));
