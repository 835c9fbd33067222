/**
 * The rows of a register. A reading gives a table's cells in order, without its rows and without its empty cells, so
 * a row is told by the column that the links stand in.
 */
import type { Block } from '../reading/types';
import { datesIn } from './dates';
import { moversIn } from './people';
import { referenceIn } from './references';

/** In characters: what is longer is no title, name or heading, and its end is not looked at. */
export const LONGEST_TOLD = 600;

/** Wider tables are no registers of motions. */
const MOST_COLUMNS = 12;

/** For each cell with a link: the texts of the other cells in its row. Other blocks have no entry. */
export function rowsOf(blocks: readonly Block[]): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (let start = 0; start < blocks.length; start++) {
    if (blocks[start]!.kind !== 'cell') continue;
    let end = start;
    while (blocks[end + 1]?.kind === 'cell') end++;
    rowsOfTable(blocks, start, end, rows);
    start = end;
  }
  return rows;
}

function rowsOfTable(blocks: readonly Block[], start: number, end: number, rows: Map<number, string[]>): void {
  const linked: number[] = [];
  for (let i = start; i <= end; i++) if (blocks[i]!.links.length) linked.push(i);
  if (!linked.length) return;
  const width = usualGap(linked) ?? Math.min(end - linked[0]! + 1, MOST_COLUMNS);
  // Cells above the first link: the header row, and those before the link in its own row.
  const before = linked[0]! - start;
  const column = before >= width ? before % width : linked.length > 1 ? before : Math.min(before, width - 1);
  linked.forEach((cell, n) => {
    const from = Math.max(n ? linked[n - 1]! + 1 : start, cell - column);
    const to = Math.min(end, cell - column + width - 1, (linked[n + 1] ?? end + 1) - 1);
    const row: string[] = [];
    for (let i = from; i <= to; i++) if (i !== cell) row.push(blocks[i]!.text.slice(0, LONGEST_TOLD));
    rows.set(cell, row);
  });
}

/** The commonest distance between linked cells; null where there is only one. */
function usualGap(linked: readonly number[]): number | null {
  const gaps = new Map<number, number>();
  for (let i = 1; i < linked.length; i++) {
    const gap = linked[i]! - linked[i - 1]!;
    if (gap <= MOST_COLUMNS) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const [best] = [...gaps].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best ? best[0] : null;
}

/** The cell of a row that says what it is about: the longest that is no date, number or name. */
export function titleCell(row: readonly string[]): string | null {
  const titles = row.filter((text) => /\p{L}{4}/u.test(text) && !moversIn(text).length && !isFact(text));
  return titles.length ? titles.reduce((a, b) => (b.length > a.length ? b : a)) : null;
}

const isFact = (text: string): boolean =>
  text.length < 40 &&
  (datesIn(text).length > 0 || referenceIn(text) !== null || /nämnden|styrelsen|fullmäktige|beredning/iu.test(text));
