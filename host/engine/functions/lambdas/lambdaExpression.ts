import type { ASTFuncall } from '@odoo/o-spreadsheet';
import { boundName } from './boundName';
import { lambdaValue } from './lambdaValue';
import { type Expression, withName } from './scope';
import { type Reading, scopedExpression } from './scopedExpression';

/** `LAMBDA(name, ..., body)`: the body sees the names around it and its own. */
export function lambdaExpression(reading: Reading, { args }: ASTFuncall): Expression {
  const { o } = reading;
  const body = args.at(-1);
  if (body === undefined) throw new o.EvaluationError('LAMBDA has no body.', o.CellErrorType.NotAvailable);
  const params = args.slice(0, -1).map((arg) => boundName(o, 'LAMBDA', arg));
  const names = new Set([...reading.names, ...params.map((param) => param.toUpperCase())]);
  const run = scopedExpression({ ...reading, names }, body);
  return (scope) =>
    lambdaValue(o, (...given) => {
      if (given.length !== params.length) {
        const message = `LAMBDA takes ${params.length} arguments, got ${given.length}.`;
        return new o.EvaluationError(message, o.CellErrorType.NotAvailable);
      }
      return run(params.reduce((inner, param, i) => withName(inner, param, given[i]), scope));
    });
}
