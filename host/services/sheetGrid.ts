import { assertRoomFor } from './cellCount';
import { assertEditable } from './editable';
import { outsideGrid } from './messages';
import type { Emulated } from './service';
import { SheetBase } from './sheetBase';

type Dimension = 'ROW' | 'COL';
interface Insertion {
  readonly dimension: Dimension;
  readonly position: 'before' | 'after';
  /** From 1. */
  readonly at: number;
  readonly count: number;
}

/** The rows and columns of a sheet: how many, and inserting and deleting them. */
export class SheetGrid extends SheetBase {
  static override readonly emulated: Emulated = {
    ...SheetBase.emulated,
    getMaxRows: 'read',
    getMaxColumns: 'read',
    getLastRow: 'read',
    getLastColumn: 'read',
    insertRows: 'write',
    insertRowBefore: 'write',
    insertRowAfter: 'write',
    insertRowsBefore: 'write',
    insertRowsAfter: 'write',
    insertColumns: 'write',
    insertColumnBefore: 'write',
    insertColumnAfter: 'write',
    insertColumnsBefore: 'write',
    insertColumnsAfter: 'write',
    deleteRow: 'write',
    deleteRows: 'write',
    deleteColumn: 'write',
    deleteColumns: 'write',
  };

  getMaxRows = (): number => this.getters.getNumberRows(this.sheetId);
  getMaxColumns = (): number => this.getters.getNumberCols(this.sheetId);
  getLastRow = (): number => this.lastUsed().row;
  getLastColumn = (): number => this.lastUsed().column;

  insertRowsBefore = (row: number, count: number) =>
    this.insert({ dimension: 'ROW', position: 'before', at: row, count });
  insertRowsAfter = (row: number, count: number) =>
    this.insert({ dimension: 'ROW', position: 'after', at: row, count });
  insertRowBefore = (row: number) => this.insertRowsBefore(row, 1);
  insertRowAfter = (row: number) => this.insertRowsAfter(row, 1);
  insertColumnsBefore = (column: number, count: number) =>
    this.insert({ dimension: 'COL', position: 'before', at: column, count });
  insertColumnsAfter = (column: number, count: number) =>
    this.insert({ dimension: 'COL', position: 'after', at: column, count });
  insertColumnBefore = (column: number) => this.insertColumnsBefore(column, 1);
  insertColumnAfter = (column: number) => this.insertColumnsAfter(column, 1);
  deleteRow = (row: number) => this.deleteRows(row, 1);
  deleteColumn = (column: number) => this.deleteColumns(column, 1);

  /** `rowIndex` is the row that the new ones come before. */
  insertRows(rowIndex: number, count = 1): void {
    this.insertRowsBefore(rowIndex, count);
  }

  insertColumns(columnIndex: number, count = 1): void {
    this.insertColumnsBefore(columnIndex, count);
  }

  deleteRows(row: number, count: number): this {
    if (count >= this.getMaxRows()) throw new Error("You can't delete all the rows on the sheet.");
    return this.remove('ROW', row, count);
  }

  deleteColumns(column: number, count: number): this {
    if (count >= this.getMaxColumns()) throw new Error("You can't delete all the columns on the sheet.");
    return this.remove('COL', column, count);
  }

  private insert({ dimension, position, at, count }: Insertion): this {
    const headers = this.getters.getNumberHeaders(this.sheetId, dimension);
    if (at < 1 || at > headers) throw new Error(outsideGrid);
    if (count < 1) throw new Error('The number of rows or columns to insert must be at least 1.');
    const across = dimension === 'ROW' ? this.getMaxColumns() : this.getMaxRows();
    assertRoomFor(this.state, count * across);
    assertEditable(this.state, this.sheetId, null);
    this.state.workbook.send('ADD_COLUMNS_ROWS', {
      sheetId: this.sheetId,
      sheetName: this.sheetName(),
      dimension,
      position,
      base: at - 1,
      quantity: count,
    });
    return this;
  }

  private remove(dimension: Dimension, at: number, count: number): this {
    const headers = this.getters.getNumberHeaders(this.sheetId, dimension);
    if (at < 1 || count < 1 || at + count - 1 > headers) throw new Error(outsideGrid);
    const zone = this.getters.getSheetZone(this.sheetId);
    const lines =
      dimension === 'ROW' ? { top: at - 1, bottom: at + count - 2 } : { left: at - 1, right: at + count - 2 };
    assertEditable(this.state, this.sheetId, { ...zone, ...lines });
    this.state.workbook.send('REMOVE_COLUMNS_ROWS', {
      sheetId: this.sheetId,
      sheetName: this.sheetName(),
      dimension,
      elements: Array.from({ length: count }, (_, i) => at - 1 + i),
    });
    return this;
  }

  /** Numbers of the last row and column with content, from 1; 0 on an empty sheet. */
  private lastUsed(): { row: number; column: number } {
    this.assertThere();
    this.state.workbook.settle();
    let row = 0;
    let column = 0;
    for (const position of this.getters.getEvaluatedCellsPositions(this.sheetId)) {
      if (this.getters.getEvaluatedCell(position).value === null) continue;
      row = Math.max(row, position.row + 1);
      column = Math.max(column, position.col + 1);
    }
    return { row, column };
  }
}
