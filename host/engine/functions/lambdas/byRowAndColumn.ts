import { columnsOf, fromRows, rowsOf, singleValue } from './cells';
import type { LambdaFunction } from './lambdaFunction';

/** BYROW: one value a row. */
export const byRow: LambdaFunction = {
  name: 'BYROW',
  says: 'Applies a LAMBDA to each row of an array.',
  params: ['array_or_range'],
  compute: (o, [array], lambda) =>
    fromRows(rowsOf(o, array).map((row) => [singleValue(o, lambda.call(fromRows([row])))])),
};

/** BYCOL: one value a column. */
export const byColumn: LambdaFunction = {
  name: 'BYCOL',
  says: 'Applies a LAMBDA to each column of an array.',
  params: ['array_or_range'],
  compute: (o, [array], lambda) => columnsOf(o, array).map((column) => [singleValue(o, lambda.call([column]))]),
};
