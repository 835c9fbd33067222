/** Whether a line break inside a paragraph (<br>, preformatted text) ends a block or only a line. */
import { isPlaceAndDate } from '../../text/dateLine';
import { isLabelAlone, leadingLabel } from '../../text/labels';
import { notesInLine } from '../../text/notesInLine';
import type { Run } from './run';

/** From..to in the run's text: one block each. */
export interface Part {
  start: number;
  end: number;
}

/** Cuts a run at the breaks that end a block. Lines that go on (no full stop, and a small letter or a long line) stay joined. */
export function partsOf(run: Run): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const [index, { at, empty }] of run.breaks.entries()) {
    const before = run.text.slice(Math.max(start, (run.breaks[index - 1]?.at ?? -1) + 1), at);
    const after = run.text.slice(at + 1, run.breaks[index + 1]?.at ?? run.text.length);
    if (!empty && goesOn(before, after)) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  if (run.text.length > start) parts.push({ start, end: run.text.length });
  return parts.flatMap((part) => noteParts(run, part));
}

/** A paragraph that holds its notes one after another as one part each. */
function noteParts(run: Run, { start, end }: Part): Part[] {
  const starts = [0, ...notesInLine(run.text.slice(start, end)).filter((at) => at > 0)];
  return starts.map((from, at) => {
    const to = start + (starts[at + 1] ?? end - start);
    return { start: start + from, end: run.text[to - 1] === ' ' ? to - 1 : to };
  });
}

/** Whether the line `after` goes on with the sentence of the line `before`. */
function goesOn(before: string, after: string): boolean {
  if (/^att\s/iu.test(after) && /^(?:[-–•]\s*)?att\s/iu.test(before)) return false;
  const label = leadingLabel(after);
  if (isLabelAlone(before) && !label) return true;
  // A line that begins with an amount goes on: "steg till / 193 öre".
  const isAmount =
    label?.form === 'bare' && /^(?!https?:|www\.|doi:)\p{Ll}/u.test(after.slice(label.length)) && before.length >= 50;
  if ((label && !isAmount) || /^(?:[•·▪◦–—-]\s|https?:|www\.)/u.test(after) || isPlaceAndDate(after)) return false;
  if (/[.!?:;]["”’)\]]*(?:\s?\[?\d{1,3}\]?)?$/u.test(before)) return false;
  return isAmount || /^[\p{Ll}(]/u.test(after) || (before.length >= 50 && !/^[\p{Lu}]{2,}/u.test(after));
}
