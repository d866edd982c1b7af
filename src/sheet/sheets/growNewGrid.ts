import type { Sheet } from '../cells/facet';
import { newGrid } from './newGrid';

/** Does what `growGrid` does, to a sheet that Tandem made and nobody had in hand since: what fits a new sheet costs no call. */
export function growNewGrid(
  sheet: Sheet,
  { height, width }: { readonly height: number; readonly width: number },
): void {
  const rows = height > newGrid.rows ? sheet.getMaxRows() : height;
  const columns = width > newGrid.columns ? sheet.getMaxColumns() : width;
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
}
