import type { Arg, EnsureRange, LiteralValues, Range, ReferenceDenormalizer } from '@odoo/o-spreadsheet';

/**
 * What an expression needs to run: the parts of its formula that the engine keeps outside the compiled code, the engine's
 * own readers, and the names that LET and LAMBDA have bound so far.
 */
export interface Scope {
  readonly literalValues: LiteralValues;
  readonly symbols: readonly string[];
  readonly deps: Range[];
  readonly ref: ReferenceDenormalizer;
  readonly range: EnsureRange;
  readonly ctx: object;
  /** A bound name's value, else the named range's. */
  readonly lookUp: (name: string, isRange: boolean) => Arg;
}

/** One expression of a formula, ready to run in a scope. */
export type Expression = (scope: Scope) => Arg;

/** The same scope with one more name, which hides an outer one of the same name. Names ignore case. */
export function withName(scope: Scope, name: string, value: Arg): Scope {
  const bound = name.toUpperCase();
  const lookUp = (asked: string, isRange: boolean) =>
    asked.toUpperCase() === bound ? shaped(value, isRange) : scope.lookUp(asked, isRange);
  return { ...scope, lookUp };
}

// A parameter that takes ranges only (SUMIF's first) refuses a single cell unless it comes as a 1 x 1 matrix.
function shaped(value: Arg, isRange: boolean): Arg {
  const isCell = value !== undefined && !Array.isArray(value) && value.position !== undefined;
  return isRange && isCell ? [[value]] : value;
}
