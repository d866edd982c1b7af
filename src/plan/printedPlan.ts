import type { Value } from '../core/calculus/value';

/**
 * The whole plan as the writer puts it into the sheet: pure data, no service in sight. Row and column places count
 * from 0; the first column and the first row of every tab hold the keys and are hidden.
 */
export interface PrintedPlan {
  readonly tabs: readonly PrintedTab[];
  readonly names: readonly PrintedName[];
}

export interface PrintedTab {
  /** Identity, kept in the tab's metadata: the user may rename the tab. */
  readonly key: string;
  /** The name that a new tab gets. */
  readonly title: string;
  /** The key of each row and column once everything stands; '' is one that the user added, kept as it is. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Keys in `rows` and `columns` that the plan no longer has: cleared and hidden, never deleted. */
  readonly retiredRows: readonly string[];
  readonly retiredColumns: readonly string[];
  /** `cells[row][column]`; null where the plan has nothing to say and the cell is left to the user. */
  readonly cells: readonly (readonly (PrintedCell | null)[])[];
  readonly look: TabLook;
  readonly highlights: readonly Highlight[];
  readonly charts: readonly PrintedChart[];
  /** Cells that lead to a tab of the plan. What they show is their content, a label. */
  readonly links: readonly PrintedLink[];
}

export interface TabLook {
  /** Pixels, by column key. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Pixels, by row key; only where a row is taller than the default. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string;
}

export interface PrintedCell {
  readonly content: Value | { readonly formula: string };
  /** input: the user's to change. formula: an overwritten one is reported. label: text that may follow the add-in's version. */
  readonly role: 'input' | 'formula' | 'label';
  readonly style: CellStyle;
  readonly numberFormat: string;
  readonly note: string;
  readonly validation: ValidationRule | null;
}

export interface CellStyle {
  readonly background: string | null;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
}

export type ValidationRule =
  | {
      readonly kind: 'number';
      readonly above?: number;
      readonly atLeast?: number;
      readonly below?: number;
      readonly atMost?: number;
      readonly says: string;
    }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly says: string }
  | { readonly kind: 'date'; readonly says: string }
  | { readonly kind: 'text'; readonly says: string };

/** A conditional format of a block of cells. */
export type Highlight = CellBlock & HighlightLook & HighlightTest;

export interface HighlightLook {
  readonly background: string;
  readonly fontColor: string;
}

export type HighlightTest =
  /** Cells whose text is this one, or is another. */
  | { readonly when: 'textIs' | 'textIsNot'; readonly text: string }
  /** Cells in whose column this row holds 1, or an odd number. */
  | { readonly when: 'flagged' | 'odd'; readonly by: number }
  /** Cells below the one at `by`. */
  | { readonly when: 'below'; readonly by: { readonly row: number; readonly column: number } }
  /** Cells above 0. */
  | { readonly when: 'positive' };

/** A block of cells of one tab. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export type ChartKind = 'column' | 'stackedColumn' | 'bar' | 'stackedBar' | 'line' | 'area';
export type ChartLegend = 'bottom' | 'left' | 'none' | 'right' | 'top';

/** A chart over the cells of one tab. Domain and series are single columns, or single rows where they run across. */
export interface PrintedChart {
  /** Identity among the charts of its tab. */
  readonly key: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** Key of the tab whose cells it shows. */
  readonly tab: string;
  readonly runs: 'down' | 'across';
  /** Names of the points, below the first cell. */
  readonly domain: CellBlock;
  /** The first cell is the name of the series. */
  readonly series: readonly CellBlock[];
  /** `#rrggbb`, by the place of the series; after the last they begin anew. */
  readonly colors: readonly string[];
  /** '' for none. */
  readonly axisTitles: { readonly horizontal: string; readonly vertical: string };
  readonly legend: ChartLegend;
  /** Of the axis that the values are read from; '' for that of the cells. */
  readonly numberFormat: string;
  /** The cell of its own tab at its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PrintedLink {
  readonly row: number;
  readonly column: number;
  /** Key of the tab that it leads to. */
  readonly tab: string;
}

export interface PrintedName {
  /** Prefixed `Tandem_`. */
  readonly name: string;
  /** Key of the tab. */
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}
