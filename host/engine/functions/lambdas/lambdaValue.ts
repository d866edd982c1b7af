import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';

/**
 * A LAMBDA on its way to MAP, REDUCE, ... or to a call. To any other function, and to the cell, it is the error #N/A,
 * which is what Sheets shows for a LAMBDA that nothing calls.
 */
export interface LambdaValue extends FunctionResultObject {
  readonly call: (...args: Arg[]) => Arg;
}

/** Makes the value of a LAMBDA expression. */
export function lambdaValue(o: Engine, call: LambdaValue['call']): LambdaValue {
  return {
    value: o.CellErrorType.NotAvailable,
    message: 'A LAMBDA must be called, or given to MAP, BYROW, BYCOL, REDUCE, SCAN or MAKEARRAY.',
    call,
  };
}

/** The LAMBDA in an argument; throws the error Sheets shows where there is none. */
export function readLambda(o: Engine, arg: Arg, where: string): LambdaValue {
  const single = o.helpers.isMatrix(arg) ? arg[0]?.[0] : arg;
  if (single && 'call' in single && typeof single.call === 'function') return single as LambdaValue;
  throw new o.EvaluationError(`${where} expects a LAMBDA.`, o.CellErrorType.NotAvailable);
}
