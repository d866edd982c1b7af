import type { Cells } from '../evaluate';

/** A native formula of several rows, on one case: its cells, where its result stands and what that must be. */
export interface Recipe {
  readonly name: string;
  readonly cells: Cells;
  readonly result: string;
  readonly expected: number;
  /** Greatest difference from `expected`. */
  readonly tolerance: number;
}
