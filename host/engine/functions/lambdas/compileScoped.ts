import type { AST, CompiledFormula, FormulaToExecute } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';
import { formulaTokens, parseFormulaTokens } from './formulaTokens';
import { scopedExpression } from './scopedExpression';
import { spellCalls } from './spellCalls';

/**
 * Compiles a formula that uses LET or LAMBDA, given the engine's cache key for it. The result has the shape of the code the
 * engine generates, and takes its place.
 *
 * Throws the error that the cell is to show where the formula cannot be read.
 */
export function compileScoped(o: Engine, cacheKey: string): FormulaToExecute {
  const tokens = spellCalls(formulaTokens(o, cacheKey));
  const ast = parseFormulaTokens(o, tokens);
  const start = tokens[0]?.value === '=' ? 1 : 0;
  const whole: AST = { ...ast, tokenStartIndex: start, tokenEndIndex: tokens.length - 1 };
  const run = scopedExpression({ o, tokens, names: new Set() }, whole);
  return function (this: CompiledFormula, deps, ref, range, getSymbolValue, ctx) {
    const { literalValues, symbols } = this;
    return run({ literalValues, symbols, deps, ref, range, ctx, lookUp: getSymbolValue }) ?? { value: null };
  };
}
