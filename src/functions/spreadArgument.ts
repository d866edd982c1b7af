import type { CellArgument, Reading } from './argument';
import { type Shape, spread } from './commonShape';

/** An argument laid along the result's cells: a reading for each of them, or one that holds for all. */
export interface SpreadArgument {
  readonly key: string;
  readonly required: boolean;
  readonly mayBeBlank: boolean;
  readonly each: readonly Reading[] | undefined;
  readonly one: Reading;
}

export function spreadArgument({ key, param, grid, readings }: CellArgument, shape: Shape): SpreadArgument {
  return {
    key,
    required: !param.optional,
    mayBeBlank: param.mayBeBlank === true,
    each: grid && spread(readings, grid, shape),
    one: readings[0],
  };
}
