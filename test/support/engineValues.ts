import { type Printed, type PrintedCells, whole } from '../../src/core/calculus/printed';
import type { Value } from '../../src/core/calculus/value';
import { columnName } from './columnName';
import { evaluateSheets } from './evaluateSheets';

/** A formula with the cells that it reads, to be evaluated beside others on one tab. */
export interface FormulaRow {
  /** Contents of the cells from column A on. */
  readonly cells: readonly Value[];
  /** Formulas in the cells after them, each of which may use those before it. */
  readonly steps?: readonly string[];
  /** The formula, printed for the row in which it stands. */
  readonly formula: (row: number) => string;
}

const typed = (value: Value): string => {
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};

/** Evaluates many formulas in the spreadsheet engine at once, one a row; errors come as their code. */
export function engineValues(rows: readonly FormulaRow[]): readonly unknown[] {
  const widest = Math.max(...rows.map(({ cells, steps = [] }) => cells.length + steps.length));
  const result = columnName(widest);
  const cells: Record<string, string> = {};
  rows.forEach((row, i) => {
    row.cells.forEach((value, column) => {
      const content = typed(value);
      if (content) cells[`${columnName(column)}${i + 1}`] = content;
    });
    row.steps?.forEach((step, place) => {
      cells[`${columnName(row.cells.length + place)}${i + 1}`] = `=${step}`;
    });
    cells[`${result}${i + 1}`] = `=${row.formula(i + 1)}`;
  });
  const valueAt = evaluateSheets([{ name: 'Sheet1', rows: rows.length, columns: widest + 1, cells }]);
  return rows.map((_, i) => valueAt('Sheet1', `${result}${i + 1}`));
}

/** The cell in this column of a row. */
export const cellIn = (row: number, column: number): Printed => whole(`${columnName(column)}${row}`);

/** Cells of a row after the first of which, and after every third from there, one is somebody else's. */
export function interruptedCells(row: number, first: number, count: number): PrintedCells {
  const columns = Array.from({ length: count }, (_, i) => first + i + interruptionsBefore(i));
  const cell = (i: number): string => `${columnName(columns[i] ?? first)}${row}`;
  const part = (from: number, to: number): string => `${cell(from)}:${cell(to - 1)}`;
  const breaks = columns.flatMap((_, i) => (i > 0 && interruptionsBefore(i) > interruptionsBefore(i - 1) ? [i] : []));
  return { along: 'row', range: part(0, count), cells: columns.map((_, i) => whole(cell(i))), part, breaks };
}

/** How many cells of somebody else's come before a cell of such a list. */
export const interruptionsBefore = (place: number): number => Math.floor((place + 2) / 3);

/** Neighbouring cells of a row. */
export const cellsIn = (row: number, first: number, count: number): PrintedCells => ({
  along: 'row',
  range: `${columnName(first)}${row}:${columnName(first + count - 1)}${row}`,
  cells: Array.from({ length: count }, (_, i) => cellIn(row, first + i)),
});
