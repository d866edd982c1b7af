import type { LiveTab } from '../../plan/livePlan';
import type { FacetGrids, FacetName } from '../cells/facet';
import type { Plain } from '../cells/plain';
import type { PlainHighlight } from '../highlights/plainHighlight';

/** All that is needed to take a generation back, and to tell later what the user changed since. */
export interface Journal {
  /** The generation that this journal takes back. */
  readonly generation: number;
  readonly before: readonly TabBefore[];
  /** Ids of the tabs that the generation made. */
  readonly madeTabs: readonly number[];
  /** Ranges named by the generation. */
  readonly madeNames: readonly string[];
  /** The plan as it stood when the generation was done; null until then. */
  readonly written: WrittenPlan | null;
  /** The same for the generation before; null where there was none. */
  readonly earlier: WrittenPlan | null;
}

/** One tab as it stood before. */
export interface TabBefore {
  readonly key: string;
  readonly sheetId: number;
  readonly layout: LiveTab;
  /** Size of the grid. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly insertedRows: readonly Insertion[];
  readonly insertedColumns: readonly Insertion[];
  readonly hidden: Lines;
  readonly shown: Lines;
  /** Our cells' facets, in this layout; only facets that the generation changes. */
  readonly facets: FacetGrids;
  /** Our conditional formats. */
  readonly highlights: readonly PlainHighlight[];
}

/** New lines, put in after the line at this place of the layout before. */
export interface Insertion {
  readonly after: number;
  readonly keys: readonly string[];
}

/** Keys of rows and columns. */
export interface Lines {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What a generation left in the sheet. */
export interface WrittenPlan {
  readonly tabs: readonly WrittenTab[];
  /** Every name that is Tandem's. */
  readonly names: readonly string[];
}

export interface WrittenTab {
  readonly key: string;
  readonly sheetId: number;
  readonly layout: LiveTab;
  readonly retired: Lines;
  /** Our cells as the sheet held them; null elsewhere. */
  readonly facets: FacetGrids;
  /** Where the user's own change was kept: what the plan would have written. */
  readonly withheld: readonly Withheld[];
}

export interface Withheld {
  readonly facet: FacetName;
  readonly row: number;
  readonly column: number;
  readonly plain: Plain;
}
