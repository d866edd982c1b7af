import type { SheetSnapshot, Zone } from '../workbookSnapshot';
import { cornersOf, isInk } from './printedArea';

/** Columns side by side that have something in the same rows, by and large. */
export interface PrintedRun {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Two columns with this share of their rows in common belong together. */
const ALIKE = 0.5;

/** The columns of an area in runs, and apart from them the frozen ones. */
export function printedRuns(
  sheet: SheetSnapshot,
  { left, right }: Zone,
): { readonly frozen: readonly number[]; readonly runs: readonly PrintedRun[] } {
  const rowsOf = inkByColumn(sheet);
  const visible = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter(
    (column) => !sheet.hiddenColumns.includes(column),
  );
  const runs: { columns: number[]; rows: readonly number[] }[] = [];
  for (const column of visible.filter((each) => each >= sheet.frozenColumns)) {
    const rows = [...(rowsOf.get(column) ?? [])];
    const last = runs[runs.length - 1];
    if (last && areAlike(last.rows, rows)) last.columns.push(column);
    else runs.push({ columns: [column], rows });
  }
  return { frozen: visible.filter((column) => column < sheet.frozenColumns), runs };
}

/** The rows of a zone in which a reader sees something, from the top. */
export function inkedRows(sheet: SheetSnapshot, { top, left, bottom, right }: Zone): readonly number[] {
  const rows = new Set<number>();
  for (const [column, inked] of inkByColumn(sheet)) {
    if (column < left || column > right) continue;
    for (const row of inked) if (row >= top && row <= bottom) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

function inkByColumn(sheet: SheetSnapshot): ReadonlyMap<number, ReadonlySet<number>> {
  const hidden = new Set(sheet.hiddenRows);
  const ink = new Map<number, Set<number>>();
  const mark = (row: number, column: number) => {
    if (hidden.has(row)) return;
    ink.set(column, (ink.get(column) ?? new Set<number>()).add(row));
  };
  for (const cell of sheet.cells) if (isInk(cell)) mark(cell.row, cell.column);
  for (const chart of sheet.charts) {
    const [first, last] = cornersOf(chart, sheet);
    if (!first || !last) continue;
    for (let row = first.row; row <= last.row; row++) {
      for (let column = first.column; column <= last.column; column++) mark(row, column);
    }
  }
  return ink;
}

function areAlike(a: readonly number[], b: readonly number[]): boolean {
  const inB = new Set(b);
  const common = a.filter((row) => inB.has(row)).length;
  return common >= ALIKE * Math.max(a.length, b.length);
}
