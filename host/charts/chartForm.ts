import type { Zone } from '../workbookSnapshot';

/** Kinds of charts that the host shows, by their names in `Charts.ChartType`. */
export const chartTypes = ['AREA', 'BAR', 'COLUMN', 'LINE'] as const;
export type ChartTypeName = (typeof chartTypes)[number];

/** Cells that a chart shows. */
export interface ChartRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Where a chart lies: its anchor from 0, and how far right and down of it in pixels. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** How Sheets makes one table of a chart's ranges. */
export interface ChartTable {
  readonly ranges: readonly ChartRange[];
  readonly merge: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly transpose: boolean;
  /** Rows or columns of headings; -1 lets Sheets guess. */
  readonly headers: number;
}

/** Everything that a builder says of a chart. */
export interface ChartForm extends ChartTable {
  readonly type: ChartTypeName | null;
  readonly hidden: 'IGNORE_BOTH' | 'IGNORE_COLUMNS' | 'IGNORE_ROWS' | 'SHOW_BOTH';
  /** By name, as `setOption` was given them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** null: wherever Sheets likes. */
  readonly place: ChartPlace | null;
}

/** A chart that nobody has said anything of, as Sheets starts it. */
export const blankChart: ChartForm = {
  type: null,
  ranges: [],
  merge: 'MERGE_COLUMNS',
  transpose: false,
  headers: -1,
  hidden: 'IGNORE_BOTH',
  options: {},
  place: null,
};
