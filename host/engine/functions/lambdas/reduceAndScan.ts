import type { Arg } from '@odoo/o-spreadsheet';
import { fromRows, rowsOf, singleValue } from './cells';
import type { LambdaFunction } from './lambdaFunction';

const params = ['initial_value', 'array_or_range'];

/** REDUCE: one running value over all cells, row by row. */
export const reduce: LambdaFunction = {
  name: 'REDUCE',
  says: 'Accumulates the values of an array into one, row by row, with a LAMBDA of the running value and the next.',
  params,
  compute: (o, [initial, array], lambda) =>
    rowsOf(o, array)
      .flat()
      .reduce<Arg>((running, cell) => lambda.call(running, cell), initial),
};

/** SCAN: as REDUCE, with each intermediate value in its cell's place. */
export const scan: LambdaFunction = {
  name: 'SCAN',
  says: 'Accumulates as REDUCE does and keeps every intermediate value.',
  params,
  compute: (o, [initial, array], lambda) => {
    let running: Arg = initial;
    const next = (cell: Arg) => {
      running = singleValue(o, lambda.call(running, cell));
      return running;
    };
    return fromRows(rowsOf(o, array).map((row) => row.map(next)));
  },
};
