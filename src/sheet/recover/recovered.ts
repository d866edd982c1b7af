import type { StateStore } from '../state/stateStore';
import type { TaggedSheet } from '../state/taggedSheets';
import type { WritingState } from '../state/writingState';

/** How the workbook stands after it was looked after. */
export interface Recovered {
  readonly store: StateStore;
  readonly state: WritingState;
  /** Every sheet that there is now. */
  readonly sheets: readonly TaggedSheet[];
  /** True where a run had been cut off between two plans and its changes were taken back. */
  readonly repaired: boolean;
}
