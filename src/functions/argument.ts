import type { Value } from '../core/calculus/value';
import type { Param } from '../core/metrics/param';
import type { Grid } from './grid';

/** What one cell was read as; undefined where it is blank and has neither a default nor a meaning of its own. */
export type Reading = Value | undefined;

/** An argument that broadcasts: one value for every row, or the cells of a range. */
export interface CellArgument {
  readonly key: string;
  readonly param: Param;
  /** Undefined for a single value, which then is the one reading. */
  readonly grid: Grid | undefined;
  readonly readings: readonly Reading[];
}

/** An argument that the function takes whole: a word, a single value, a list or a table. */
export interface WholeArgument {
  readonly key: string;
  readonly param: Param;
  readonly grid: Grid | undefined;
  readonly value: Reading | readonly Value[] | readonly (readonly Value[])[];
  /** True where every cell that was given is blank. */
  readonly blank: boolean;
}

/** Whether a parameter's argument may be a range that gives a result for each of its cells. */
export function broadcasts(param: Param): boolean {
  return param.kind !== 'choice' && !param.single && (param.shape === undefined || param.shape === 'cell');
}
