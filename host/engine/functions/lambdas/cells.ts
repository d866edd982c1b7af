import type { Arg, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';

type Cell = FunctionResultObject;

/** The engine keeps matrices as columns; these read and build them as rows, as Sheets counts. */
export function rowsOf(o: Engine, arg: Arg): Cell[][] {
  const columns = columnsOf(o, arg);
  const height = columns[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] as Cell));
}

/** The argument as the engine's matrix of columns; a single value is 1 x 1. */
export function columnsOf(o: Engine, arg: Arg): Matrix<Cell> {
  if (o.helpers.isMatrix(arg)) return arg as Matrix<Cell>;
  return [[arg ?? { value: null }]];
}

/** Rows turned into the engine's matrix. */
export function fromRows(rows: readonly (readonly Cell[])[]): Matrix<Cell> {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] as Cell));
}

/** What a LAMBDA gave, where only one value fits. */
export function singleValue(o: Engine, result: Arg): Cell {
  const columns = columnsOf(o, result);
  const value = columns[0]?.[0];
  if (columns.length === 1 && columns[0]?.length === 1 && value) return value;
  return new o.EvaluationError('A LAMBDA must give a single value here: nested arrays are not supported.');
}
