import type { Zone } from '../workbookSnapshot';

/** Covers cells with rectangles that do not overlap: runs down a column, joined where neighbouring columns have the same run. */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): Zone[] {
  const open: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const run of runs(cells)) {
    const left = open.find((zone) => zone.right === run.left - 1 && zone.top === run.top && zone.bottom === run.bottom);
    if (left) left.right = run.right;
    else open.push({ ...run });
  }
  return open;
}

function runs(cells: readonly { readonly row: number; readonly column: number }[]): Zone[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last && last.left === column && last.bottom === row - 1) last.bottom = row;
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}
