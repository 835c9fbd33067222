/** The motion's own number: in its header or after its signature, else the case's number elsewhere in the document. */
import type { Line } from './lines';
import { referenceIn } from './references';

/** Lines above the prose that may hold the number, and lines after the request. */
const HEADER = 12;

/**
 * A diary number before a motion number, the header before the tail.
 * @param wholeDocument take it from anywhere above the motion where the motion itself tells none.
 */
export function referenceOf(
  lines: readonly Line[],
  first: number,
  last: number,
  requestFirst: number,
  requestLast: number,
  wholeDocument: boolean,
): string | null {
  let number: string | null = null;
  const look = (i: number): string | null => {
    const line = lines[i];
    if (!line || line.text.length > (i > requestLast ? 100 : 300)) return null;
    const found = referenceIn(line.text);
    if (found?.kind === 'diary') return found.written;
    number ??= found?.written ?? null;
    return null;
  };
  const order: number[] = [];
  for (let i = first; i <= Math.min(first + HEADER, requestFirst); i++) order.push(i);
  for (let i = Math.max(requestLast + 1, last - HEADER); i <= last; i++) order.push(i);
  if (wholeDocument) for (let i = 0; i < Math.min(first, 60); i++) order.push(i);
  for (const i of order) {
    const diary = look(i);
    if (diary) return diary;
  }
  return number;
}
