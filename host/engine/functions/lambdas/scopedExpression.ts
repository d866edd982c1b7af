import type { AST, ASTFuncall } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';
import { callExpression, callOfName } from './callExpression';
import type { FormulaToken } from './formulaTokens';
import { lambdaExpression } from './lambdaExpression';
import { letExpression } from './letExpression';
import { outermost } from './outermost';
import { plainExpression } from './plainExpression';
import type { Expression } from './scope';
import { callName } from './spellCalls';

/** What reading an expression needs: the formula's tokens and the names bound around the expression, in capitals. */
export interface Reading {
  readonly o: Engine;
  readonly tokens: readonly FormulaToken[];
  readonly names: ReadonlySet<string>;
}

/** Reads one expression: LET, LAMBDA and calls of a bound name here, everything else by the engine's own compiler. */
export function scopedExpression(reading: Reading, ast: AST): Expression {
  if (ast.type === 'EMPTY') return () => ({ value: null });
  if (ast.type === 'FUNCALL' && isScoped(reading, ast)) return scopedCall(reading, ast);
  const pieces = outermost(ast, (call) => isScoped(reading, call));
  const named = pieces.map((piece, i) => ({ piece, name: `PIECE_${i}_` }));
  return plainExpression(reading.o, {
    tokens: stretch(reading.tokens, ast, named),
    pieces: new Map(named.map(({ piece, name }) => [name, scopedCall(reading, piece)])),
  });
}

function isScoped({ names }: Reading, { value }: ASTFuncall): boolean {
  const name = value.toUpperCase();
  return name === 'LET' || name === 'LAMBDA' || name === callName || names.has(name);
}

function scopedCall(reading: Reading, call: ASTFuncall): Expression {
  switch (call.value.toUpperCase()) {
    case 'LET':
      return letExpression(reading, call);
    case 'LAMBDA':
      return lambdaExpression(reading, call);
    case callName:
      return callExpression(reading, call);
    default:
      return callOfName(reading, call);
  }
}

function stretch(
  tokens: readonly FormulaToken[],
  whole: AST,
  named: readonly { piece: ASTFuncall; name: string }[],
): readonly FormulaToken[] {
  const kept: FormulaToken[] = [];
  let next = whole.tokenStartIndex;
  for (const { piece, name } of named) {
    kept.push(...tokens.slice(next, piece.tokenStartIndex), { type: 'SYMBOL', value: name, ordinal: -1 });
    next = piece.tokenEndIndex + 1;
  }
  return [...kept, ...tokens.slice(next, whole.tokenEndIndex + 1)];
}
