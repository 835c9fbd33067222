/** What a figure in a table is about: the headings of its row and column. */
import type { TextBlock } from '../notes/types';

const NAMES = /\p{L}{2}|(?:19|20)\d\d/u;

/** For each cell below and beside headings, those: "Ortopedi · Väntetid 2023". Other blocks have no entry. */
export function tableHeadings(blocks: readonly TextBlock[]): Map<number, string> {
  const first = new Map<string, { at: number; text: string }>();
  const cells = blocks.filter((one) => one.block.cell !== undefined);
  const keep = (key: string, at: number, text: string): void => {
    const known = first.get(key);
    if (!known || at < known.at) first.set(key, { at, text: known?.at === at ? `${known.text} ${text}` : text });
  };
  for (const { block, text } of cells) {
    const { table, row, column } = block.cell!;
    keep(`${table} row ${row}`, column, text);
    keep(`${table} column ${column}`, row, text);
  }
  const out = new Map<number, string>();
  for (const { index, block } of cells) {
    const { table, row, column } = block.cell!;
    const above = row > 0 ? first.get(`${table} column ${column}`) : undefined;
    const beside = column > 0 ? first.get(`${table} row ${row}`) : undefined;
    const headings = [beside, above].filter(
      (one) => one !== undefined && one.at === 0 && one.text.length <= 120 && NAMES.test(one.text),
    );
    if (headings.length > 0) out.set(index, headings.map((one) => one!.text.trim()).join(' · '));
  }
  return out;
}
