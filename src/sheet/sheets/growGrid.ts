import type { Sheet } from '../cells/facet';

/** Adds rows and columns at the end where a sheet has too few: writing outside the grid fails. */
export function growGrid(sheet: Sheet, { height, width }: { readonly height: number; readonly width: number }): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
}
