import type { Arg, Range } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';
import type { FormulaToken } from './formulaTokens';
import type { Expression, Scope } from './scope';

/** A stretch of a formula's tokens that the engine can compile, but for the pieces that run as expressions of their own. */
export interface PlainStretch {
  readonly tokens: readonly FormulaToken[];
  /** Expressions by the symbol that stands for each among `tokens`. */
  readonly pieces: ReadonlyMap<string, Expression>;
}

/**
 * Lets the engine compile a stretch of a formula and runs it in a scope: bound names and pieces come in as the symbols that
 * the engine looks up at run time anyway.
 */
export function plainExpression(o: Engine, { tokens, pieces }: PlainStretch): Expression {
  const compiled = compile(o, tokens.map((token) => token.value).join(''));
  const picked = (type: string) => tokens.filter((token) => token.type === type);
  const [numbers, strings, references, symbols] = ['NUMBER', 'STRING', 'REFERENCE', 'SYMBOL'].map(picked) as [
    FormulaToken[],
    FormulaToken[],
    FormulaToken[],
    FormulaToken[],
  ];
  return (scope) => {
    const formula = {
      literalValues: {
        numbers: pick(scope.literalValues.numbers, numbers),
        strings: pick(scope.literalValues.strings, strings),
      },
      symbols: symbols.map((token) =>
        pieces.has(token.value) ? token.value : (scope.symbols[token.ordinal] as string),
      ),
    };
    const deps: Range[] = pick(scope.deps, references);
    return compiled.call(formula, deps, scope.ref, scope.range, lookUpWith(pieces, scope), scope.ctx);
  };
}

function pick<T>(all: readonly T[], tokens: readonly FormulaToken[]): T[] {
  return tokens.map((token) => all[token.ordinal] as T);
}

function lookUpWith(pieces: PlainStretch['pieces'], scope: Scope) {
  return (name: string, isRange: boolean): Arg => {
    const piece = pieces.get(name);
    return piece ? piece(scope) : scope.lookUp(name, isRange);
  };
}

// The references are placeholders, so the compiler's question for their ranges has no answer that would ever be read.
const noGetters = { getRangeFromSheetXC: () => undefined } as unknown as Parameters<
  Engine['CompiledFormula']['Compile']
>[2];

function compile(o: Engine, text: string) {
  const formula = o.CompiledFormula.Compile(`=${text}`, '', noGetters);
  if (!formula.isBadExpression) return formula.execute;
  throw formula.execute([], unread, unread, unread, {});
}

function unread(): never {
  throw new Error('A formula that does not compile reads nothing.');
}
