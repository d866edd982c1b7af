import type { AST, ASTFuncall } from '@odoo/o-spreadsheet';
import { readLambda } from './lambdaValue';
import type { Expression } from './scope';
import { type Reading, scopedExpression } from './scopedExpression';

/** `LAMBDA(...)(arguments)`, spelled `CALL.LAMBDA(callee, arguments)`. */
export function callExpression(reading: Reading, { args: [callee, ...args] }: ASTFuncall): Expression {
  return call(reading, scopedExpression(reading, callee as AST), args);
}

/** `double(3)` where LET or LAMBDA has bound `double`. */
export function callOfName(reading: Reading, { value, args }: ASTFuncall): Expression {
  return call(reading, (scope) => scope.lookUp(value, false), args);
}

function call(reading: Reading, callee: Expression, args: readonly AST[]): Expression {
  const values = args.map((arg) => scopedExpression(reading, arg));
  return (scope) => readLambda(reading.o, callee(scope), 'A call').call(...values.map((value) => value(scope)));
}
