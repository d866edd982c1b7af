import type { SheetSnapshot } from '../workbookSnapshot';

/** Sheets' own sizes in pixels, where a snapshot names none. */
export const defaultColumnPixels = 100;
export const defaultRowPixels = 21;

/**
 * A column's width as xlsx counts it, in digits of the default font: 7 pixels each and 5 of padding (ECMA-376 part 1,
 * 18.3.1.13, for Calibri 11 and Arial 10 alike at 96 dots an inch).
 */
export function columnWidth(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

/** A row's height as xlsx counts it, in points: 72 an inch where a screen has 96 pixels. */
export function rowHeight(pixels: number): number {
  return pixels * 0.75;
}

/** Pixels that a reader sees of a column. */
export const columnPixels = (column: number, { columnWidths, hiddenColumns }: SheetSnapshot): number =>
  hiddenColumns.includes(column) ? 0 : (columnWidths[column] ?? defaultColumnPixels);

/** Pixels that a reader sees of a row. */
export const rowPixels = (row: number, { rowHeights, hiddenRows }: SheetSnapshot): number =>
  hiddenRows.includes(row) ? 0 : (rowHeights[row] ?? defaultRowPixels);
