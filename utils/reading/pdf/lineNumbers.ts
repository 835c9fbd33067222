/** Numbers that count the lines of a text, printed in its margin: they belong to the page, not to the document. */
import type { Piece } from './frame';
import type { Row } from './rows';

/** From so many numbers they can be told from what else stands before a text: labels of lists and notes. */
const FEWEST = 4;
/** So large a share of the numbered lines begin inside a sentence, where a numbered list's items begin one. */
const INSIDE = 0.25;

/**
 * Takes the line numbers out of a page's rows. They stand left of everything else, count on by one step, and that step
 * is also the count of lines between them. `rows` from the top; the same rows when there are none.
 */
export function takeLineNumbers(rows: readonly Row[]): { rows: readonly Row[]; numbers: Row[] } {
  const none = { rows, numbers: [] };
  const left = Math.min(...rows.map((row) => (isNumber(row.pieces[0]) ? Infinity : row.pieces[0]!.x)));
  const numbered = rows.flatMap((row, at) => {
    const [first, next] = row.pieces;
    return isNumber(first) && next && end(first!) < left - 0.4 * row.size ? [{ row, at }] : [];
  });
  if (numbered.length < FEWEST) return none;
  const value = ({ row }: { row: Row }) => Number(row.pieces[0]!.text);
  const step = value(numbered[1]!) - value(numbered[0]!);
  if (step < 1) return none;
  // Empty lines are counted by some makers and headings by others: most steps must agree, not all.
  const steady = numbered.filter((one, i) => {
    const before = numbered[i - 1];
    return before && value(one) - value(before) === step && Math.abs(one.at - before.at - step) <= (step > 1 ? 1 : 0);
  });
  const inside = numbered.filter(({ row }) => /^[\p{Ll},–]/u.test(row.pieces[1]!.text));
  if (steady.length < 0.7 * (numbered.length - 1) || inside.length < INSIDE * numbered.length) return none;
  const taken = new Set(numbered.map(({ row }) => row));
  return {
    rows: rows.map((row) => (taken.has(row) ? { ...row, pieces: row.pieces.slice(1) } : row)),
    numbers: numbered.map(({ row }) => ({ ...row, pieces: [{ ...row.pieces[0]!, artifact: true }] })),
  };
}

const end = (piece: Piece) => piece.x + piece.width;
const isNumber = (piece: Piece | undefined) => piece !== undefined && /^\d{1,4}$/.test(piece.text);
