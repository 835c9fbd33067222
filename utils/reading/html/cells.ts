/** Where the cells of a page's tables stand. */
import type { Block } from '../types';

/** Numbers tables, rows and columns as their cells are met in order; a cell over several columns counts for as many. */
export class Cells {
  private readonly tables = new Map<Element, { table: number; rows: number }>();
  private readonly rows = new Map<Element, { table: number; row: number; next: number }>();

  /** The place of a cell (td, th), or undefined for one outside a table. Each cell is asked for once, in order. */
  placeOf(cell: Element): Block['cell'] {
    const parent = cell.parentElement;
    const row = parent ? this.rowOf(parent) : null;
    if (!row) return undefined;
    const column = row.next;
    row.next += Math.min(Math.max(Number.parseInt(cell.getAttribute('colspan') ?? '1', 10) || 1, 1), 100);
    return { table: row.table, row: row.row, column };
  }

  private rowOf(element: Element) {
    const known = this.rows.get(element);
    if (known) return known;
    const around = element.closest('table');
    if (!around) return null;
    let table = this.tables.get(around);
    if (!table) this.tables.set(around, (table = { table: this.tables.size, rows: 0 }));
    const row = { table: table.table, row: table.rows++, next: 0 };
    this.rows.set(element, row);
    return row;
  }
}
