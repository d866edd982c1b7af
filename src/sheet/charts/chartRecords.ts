import type { SheetBlock } from './sheetBlock';

/** What the journal keeps of a tab's charts so that they can be put back. */
export interface ChartsBefore {
  /** Ids of all charts on the tab, the user's among them. */
  readonly ids: readonly number[];
  /** Titles of those to be put in: a run that is cut off knows their ids no more. */
  readonly added: readonly string[];
  /** What our charts showed. */
  readonly shown: readonly { readonly id: number; readonly blocks: readonly SheetBlock[] }[];
}

/** A chart of the plan that stands. */
export interface WrittenChart {
  readonly key: string;
  readonly id: number;
  /** True where the generation changed what it shows. */
  readonly isChanged: boolean;
}
