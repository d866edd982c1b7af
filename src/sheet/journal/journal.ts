import type { LiveTab } from '../../plan/livePlan';
import type { FacetGrids, FacetName } from '../cells/facet';
import type { Plain } from '../cells/plain';
import type { ChartsBefore, WrittenChart } from '../charts/chartRecords';
import type { WriteKind } from '../generation';
import type { PlainHighlight } from '../highlights/plainHighlight';
import type { LinkBefore } from '../links/linkBefore';
import type { Place } from '../links/sheetLinks';

/** All that is needed to take a generation back, and to tell later what the user changed since. */
export interface Journal {
  /** The generation that this journal takes back. */
  readonly generation: number;
  readonly what: WriteKind;
  readonly before: readonly TabBefore[];
  /** Ids of the tabs that the generation made. */
  readonly madeTabs: readonly number[];
  /** Ranges named by the generation. */
  readonly madeNames: readonly string[];
  /** Names that the generation may have made longer, and that do not become shorter by themselves. */
  readonly grownNames: readonly NameBefore[];
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
  /** Size of the grid; 0 where no line is put in behind the last key. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly insertedRows: readonly Insertion[];
  readonly insertedColumns: readonly Insertion[];
  /** Rows that stood under another key; `layout` has them under the new one. */
  readonly adopted: readonly AdoptedKey[];
  readonly hidden: Lines;
  readonly shown: Lines;
  /** Our cells' facets, in this layout; only facets that the generation changes. */
  readonly facets: FacetGrids;
  /** Our conditional formats; null where they do not change. */
  readonly highlights: readonly PlainHighlight[] | null;
  /** Absent where no chart changes. */
  readonly charts?: ChartsBefore;
  /** Where the cells led that have a link, or get one. */
  readonly links?: readonly LinkBefore[];
}

/** Where a name stood, by the keys of its first and its last cell. */
export interface NameBefore {
  readonly name: string;
  readonly tab: string;
  readonly first: { readonly row: string; readonly column: string };
  readonly last: { readonly row: string; readonly column: string };
}

/** New lines, put in after the line at this place of the layout before. */
export interface Insertion {
  readonly after: number;
  readonly keys: readonly string[];
}

/** The key of a row before and after. */
export interface AdoptedKey {
  /** '' for a row that was the user's. */
  readonly from: string;
  readonly to: string;
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
  /** Absent in a journal of an earlier version. */
  readonly charts?: readonly WrittenChart[];
  /** Cells with a link of ours. */
  readonly links?: readonly Place[];
}

export interface Withheld {
  readonly facet: FacetName;
  readonly row: number;
  readonly column: number;
  readonly plain: Plain;
}
