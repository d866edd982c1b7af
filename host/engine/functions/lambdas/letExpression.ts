import type { AST, ASTFuncall } from '@odoo/o-spreadsheet';
import { boundName } from './boundName';
import { type Expression, withName } from './scope';
import { type Reading, scopedExpression } from './scopedExpression';

/** `LET(name, value, ..., result)`: each value sees the names before it. */
export function letExpression(reading: Reading, { args }: ASTFuncall): Expression {
  if (args.length < 3 || args.length % 2 === 0) {
    const message = 'LET takes pairs of a name and a value, then one result.';
    throw new reading.o.EvaluationError(message, reading.o.CellErrorType.NotAvailable);
  }
  return bind(reading, args);
}

function bind(reading: Reading, [first, second, ...rest]: readonly AST[]): Expression {
  if (first === undefined || second === undefined) return scopedExpression(reading, first as AST);
  const name = boundName(reading.o, 'LET', first);
  const value = scopedExpression(reading, second);
  const body = bind({ ...reading, names: new Set([...reading.names, name.toUpperCase()]) }, rest);
  return (scope) => body(withName(scope, name, value(scope)));
}
