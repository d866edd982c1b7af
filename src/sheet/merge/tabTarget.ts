import type { PrintedTab } from '../../plan/printedPlan';
import type { FacetGrids } from '../cells/facet';
import type { OverwrittenFormula } from '../generation';
import type { Withheld } from '../journal/journal';
import type { LiveTabCells } from '../live/liveTab';
import type { LinePlaces } from './linePlaces';

/** What a tab that stands is to become. */
export interface TabTarget {
  readonly printed: PrintedTab;
  readonly live: LiveTabCells;
  readonly rows: LinePlaces;
  readonly columns: LinePlaces;
  /** In the plan's layout, each facet that was read; null where nothing may be written. */
  readonly facets: FacetGrids;
  readonly withheld: readonly Withheld[];
  readonly overwritten: readonly OverwrittenFormula[];
  /** Cells that held something of the user's where the plan now has something to say. */
  readonly swallowed: readonly string[];
}
