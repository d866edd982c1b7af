import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';
import { columnsOf, singleValue } from './cells';
import type { LambdaFunction } from './lambdaFunction';
import type { LambdaValue } from './lambdaValue';

/** MAP: the LAMBDA of each cell, or of the cells at the same place of several arrays. */
export const map: LambdaFunction = {
  name: 'MAP',
  says: 'Applies a LAMBDA to each value of one or more arrays of one size.',
  params: ['array'],
  repeats: 'last',
  compute: mapCells,
};

function mapCells(o: Engine, arrays: readonly Arg[], lambda: LambdaValue): Arg {
  const matrices = arrays.map((array) => columnsOf(o, array));
  const [first = []] = matrices;
  const isSameSize = matrices.every((m) => m.length === first.length && m[0]?.length === first[0]?.length);
  if (!isSameSize) return new o.EvaluationError('MAP: the arrays differ in size.', o.CellErrorType.NotAvailable);
  return first.map((column, c) =>
    column.map((_, r) => singleValue(o, lambda.call(...matrices.map((m) => m[c]?.[r] as FunctionResultObject)))),
  );
}
