import type { PrintedTab } from '../../plan/printedPlan';
import type { Sheet } from '../cells/facet';
import { columnAxis, rowAxis, type SheetAxis } from '../sheets/axis';

/** Gives rows and columns of these keys the sizes that the plan has for them; one call for neighbours of one size. */
export function sizeLines(
  sheet: Sheet,
  { rows, columns, look }: PrintedTab,
  isNew: { readonly rows: (key: string) => boolean; readonly columns: (key: string) => boolean },
): void {
  sizeAxis(sheet, rowAxis, rows, (key) => (isNew.rows(key) ? look.rowHeights[key] : undefined));
  sizeAxis(sheet, columnAxis, columns, (key) => (isNew.columns(key) ? look.columnWidths[key] : undefined));
}

function sizeAxis(
  sheet: Sheet,
  axis: SheetAxis,
  keys: readonly string[],
  size: (key: string) => number | undefined,
): void {
  let start = 0;
  while (start < keys.length) {
    const pixels = size(keys[start] ?? '');
    let end = start + 1;
    while (end < keys.length && size(keys[end] ?? '') === pixels) end++;
    if (pixels !== undefined) axis.resize(sheet, { start, length: end - start }, pixels);
    start = end;
  }
}
