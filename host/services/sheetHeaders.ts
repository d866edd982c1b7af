import { outsideGrid } from './messages';
import type { Range } from './range';
import type { Emulated } from './service';
import { SheetGrid } from './sheetGrid';

type Dimension = 'ROW' | 'COL';

/** Widths, heights, hiding and freezing of rows and columns. */
export class SheetHeaders extends SheetGrid {
  static override readonly emulated: Emulated = {
    ...SheetGrid.emulated,
    setColumnWidth: 'write',
    setColumnWidths: 'write',
    getColumnWidth: 'read',
    setRowHeight: 'write',
    setRowHeights: 'write',
    setRowHeightsForced: 'write',
    getRowHeight: 'read',
    hideRows: 'write',
    showRows: 'write',
    hideRow: 'write',
    unhideRow: 'write',
    isRowHiddenByUser: 'read',
    hideColumns: 'write',
    showColumns: 'write',
    hideColumn: 'write',
    unhideColumn: 'write',
    isColumnHiddenByUser: 'read',
    setFrozenRows: 'write',
    getFrozenRows: 'read',
    setFrozenColumns: 'write',
    getFrozenColumns: 'read',
  };

  setColumnWidth = (column: number, width: number) => this.setColumnWidths(column, 1, width);
  setColumnWidths = (start: number, count: number, width: number) => this.resize('COL', start, count, width);
  getColumnWidth = (column: number): number => this.getters.getColSize(this.sheetId, this.index('COL', column));
  setRowHeight = (row: number, height: number) => this.setRowHeights(row, 1, height);
  setRowHeights = (start: number, count: number, height: number) => this.resize('ROW', start, count, height);
  setRowHeightsForced = (start: number, count: number, height: number) => this.setRowHeights(start, count, height);

  /** 21 pixels is a row of Sheets that nobody resized. */
  getRowHeight = (row: number): number => this.getters.getUserRowSize(this.sheetId, this.index('ROW', row)) ?? 21;

  hideRows = (start: number, count = 1): void => this.hide('ROW', start, count);
  showRows = (start: number, count = 1): void => this.show('ROW', start, count);
  hideRow = (range: Range): void => this.hideRows(range.getRow(), range.getNumRows());
  unhideRow = (range: Range): void => this.showRows(range.getRow(), range.getNumRows());
  hideColumns = (start: number, count = 1): void => this.hide('COL', start, count);
  showColumns = (start: number, count = 1): void => this.show('COL', start, count);
  hideColumn = (range: Range): void => this.hideColumns(range.getColumn(), range.getNumColumns());
  unhideColumn = (range: Range): void => this.showColumns(range.getColumn(), range.getNumColumns());
  isRowHiddenByUser = (row: number): boolean => this.getters.isRowHiddenByUser(this.sheetId, this.index('ROW', row));
  isColumnHiddenByUser = (column: number): boolean =>
    this.getters.isColHiddenByUser(this.sheetId, this.index('COL', column));

  getFrozenRows = (): number => this.getters.getPaneDivisions(this.sheetId).ySplit;
  getFrozenColumns = (): number => this.getters.getPaneDivisions(this.sheetId).xSplit;

  setFrozenRows(rows: number): void {
    this.assertThere();
    const { workbook, sheetId } = { workbook: this.state.workbook, sheetId: this.sheetId };
    if (rows === 0) workbook.send('UNFREEZE_ROWS', { sheetId });
    else workbook.send('FREEZE_ROWS', { sheetId, quantity: rows });
  }

  setFrozenColumns(columns: number): void {
    this.assertThere();
    const { workbook, sheetId } = { workbook: this.state.workbook, sheetId: this.sheetId };
    if (columns === 0) workbook.send('UNFREEZE_COLUMNS', { sheetId });
    else workbook.send('FREEZE_COLUMNS', { sheetId, quantity: columns });
  }

  private resize(dimension: Dimension, start: number, count: number, size: number): this {
    const elements = this.indexes(dimension, start, count);
    this.state.workbook.send('RESIZE_COLUMNS_ROWS', { sheetId: this.sheetId, dimension, elements, size });
    return this;
  }

  private hide(dimension: Dimension, start: number, count: number): void {
    const elements = this.indexes(dimension, start, count).filter((i) => !this.isHidden(dimension, i));
    if (elements.length > 0)
      this.state.workbook.send('HIDE_COLUMNS_ROWS', { sheetId: this.sheetId, dimension, elements });
  }

  private show(dimension: Dimension, start: number, count: number): void {
    const elements = this.indexes(dimension, start, count).filter((i) => this.isHidden(dimension, i));
    if (elements.length > 0)
      this.state.workbook.send('UNHIDE_COLUMNS_ROWS', { sheetId: this.sheetId, dimension, elements });
  }

  private isHidden(dimension: Dimension, index: number): boolean {
    return this.getters.isHeaderHiddenByUser(this.sheetId, dimension, index);
  }

  private indexes(dimension: Dimension, start: number, count: number): number[] {
    this.index(dimension, start);
    this.index(dimension, start + count - 1);
    return Array.from({ length: count }, (_, i) => start - 1 + i);
  }

  private index(dimension: Dimension, number: number): number {
    if (!this.getters.doesHeaderExist(this.sheetId, dimension, number - 1)) throw new Error(outsideGrid);
    return number - 1;
  }
}
