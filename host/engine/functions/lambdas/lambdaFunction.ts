import type { Arg, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';
import type { LambdaValue } from './lambdaValue';

/** A function that takes values and, as its last argument, a LAMBDA to apply to them. */
export interface LambdaFunction {
  readonly name: string;
  readonly says: string;
  /** Names of the arguments before the LAMBDA. */
  readonly params: readonly string[];
  /** Whether further arrays may follow the first, as in MAP. */
  readonly repeats?: 'last';
  readonly compute: (o: Engine, values: readonly Arg[], lambda: LambdaValue) => Arg | Matrix<FunctionResultObject>;
}
