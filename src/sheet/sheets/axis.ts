import type { Sheet } from '../cells/facet';
import type { Plain } from '../cells/plain';
import type { Run } from './runsOf';

/** What can be done to rows can be done to columns. Places count from 0. */
export interface SheetAxis {
  readonly side: 'rows' | 'columns';
  insertAfter(sheet: Sheet, place: number, count: number): void;
  remove(sheet: Sheet, run: Run): void;
  hide(sheet: Sheet, run: Run): void;
  show(sheet: Sheet, run: Run): void;
  /** Width of columns, height of rows. */
  resize(sheet: Sheet, run: Run, pixels: number): void;
  /** Writes what the cells hold in which the hidden keys of lines stand that follow each other. */
  writeContents(sheet: Sheet, place: number, contents: readonly Plain[]): void;
  /** How many there are in the grid. */
  count(sheet: Sheet): number;
  /** Keys of all lines that hold anything. */
  readKeys(sheet: Sheet): readonly string[];
  /** True where these lines hold nothing. */
  areBlank(sheet: Sheet, run: Run): boolean;
}

export const rowAxis: SheetAxis = {
  side: 'rows',
  insertAfter: (sheet, place, count) => void sheet.insertRowsAfter(place + 1, count),
  remove: (sheet, { start, length }) => void sheet.deleteRows(start + 1, length),
  hide: (sheet, { start, length }) => void sheet.hideRows(start + 1, length),
  show: (sheet, { start, length }) => void sheet.showRows(start + 1, length),
  resize: (sheet, { start, length }, pixels) => void sheet.setRowHeights(start + 1, length, pixels),
  writeContents: (sheet, place, contents) =>
    void sheet.getRange(place + 1, 1, contents.length, 1).setValues(contents.map((content) => [content])),
  count: (sheet) => sheet.getMaxRows(),
  readKeys: (sheet) =>
    sheet
      .getRange(1, 1, Math.max(1, sheet.getLastRow()), 1)
      .getValues()
      .map(([key]) => String(key)),
  areBlank: (sheet, { start, length }) => sheet.getRange(start + 1, 1, length, sheet.getMaxColumns()).isBlank(),
};

export const columnAxis: SheetAxis = {
  side: 'columns',
  insertAfter: (sheet, place, count) => void sheet.insertColumnsAfter(place + 1, count),
  remove: (sheet, { start, length }) => void sheet.deleteColumns(start + 1, length),
  hide: (sheet, { start, length }) => void sheet.hideColumns(start + 1, length),
  show: (sheet, { start, length }) => void sheet.showColumns(start + 1, length),
  resize: (sheet, { start, length }, pixels) => void sheet.setColumnWidths(start + 1, length, pixels),
  writeContents: (sheet, place, contents) =>
    void sheet.getRange(1, place + 1, 1, contents.length).setValues([[...contents]]),
  count: (sheet) => sheet.getMaxColumns(),
  readKeys: (sheet) =>
    (sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? []).map((key) => String(key)),
  areBlank: (sheet, { start, length }) => sheet.getRange(1, start + 1, sheet.getMaxRows(), length).isBlank(),
};

/** Both axes, rows first. */
export const axes: readonly SheetAxis[] = [rowAxis, columnAxis];
