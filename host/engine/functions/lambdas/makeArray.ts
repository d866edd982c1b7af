import { columnsOf, fromRows, singleValue } from './cells';
import type { LambdaFunction } from './lambdaFunction';

/** MAKEARRAY: a LAMBDA of row and column numbers, counted from 1. */
export const makeArray: LambdaFunction = {
  name: 'MAKEARRAY',
  says: 'Builds an array of the given size with a LAMBDA of the row and column numbers.',
  params: ['rows', 'columns'],
  compute: (o, sizes, lambda) => {
    const [height, width] = sizes.map((size) => Math.trunc(Number(columnsOf(o, size)[0]?.[0]?.value)));
    if (!(height && width && height > 0 && width > 0)) {
      return new o.EvaluationError('MAKEARRAY needs at least one row and one column.', o.CellErrorType.InvalidNumber);
    }
    const cell = (row: number, column: number) =>
      singleValue(o, lambda.call({ value: row + 1 }, { value: column + 1 }));
    return fromRows(Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => cell(r, c))));
  },
};
