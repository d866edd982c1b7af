import type { PlanInputs, Provenance } from '../inputs/planInputs';
import type { At, Axes } from '../model/axis';
import type { Line, NumberShape } from '../model/line';
import type { StyleName } from '../print/styles';
import type { HighlightLook, TabLook } from '../printedPlan';
import type { ChartSpec } from './chartSpec';

/** One tab of the plan: its columns and rows by key, and what stands in each cell. */
export interface TabDefinition {
  readonly key: string;
  readonly title: string;
  readonly tabColor: string;
  readonly columns: (axes: Axes, inputs: PlanInputs) => readonly ColumnSpec[];
  readonly rows: (plan: { readonly axes: Axes; readonly inputs: PlanInputs }) => readonly RowSpec[];
  readonly frozen: Pick<TabLook, 'frozenRows' | 'frozenColumns'>;
  /** Conditional formats beside those of states. */
  readonly highlights?: (axes: Axes) => readonly HighlightSpec[];
  /** Native charts over the plan's cells; see `ChartSpec`. */
  readonly charts?: (plan: { readonly axes: Axes; readonly inputs: PlanInputs }) => readonly ChartSpec[];
}

/** A conditional format of a block, by the keys of its first and last row and column. */
export interface HighlightSpec extends HighlightLook {
  readonly rows: readonly [first: string, last: string];
  readonly columns: readonly [first: string, last: string];
  readonly when: 'flagged' | 'odd' | 'below' | 'positive';
  /** Key of the row that flags or numbers the columns, or whose value others are below. */
  readonly by?: string;
}

export interface ColumnSpec {
  readonly key: string;
  /** Pixels. */
  readonly width: number;
}

export interface RowSpec {
  readonly key: string;
  /** Pixels, where it is taller than the default. */
  readonly height?: number;
  /** By column key. */
  readonly cells: Readonly<Record<string, CellSpec>>;
}

export type CellSpec =
  /** The one place where this cell of the line stands. */
  | { readonly is: 'home'; readonly line: Line; readonly at: At; readonly style?: StyleName }
  /** Shows a cell whose home is elsewhere. */
  | { readonly is: 'mirror'; readonly line: Line; readonly at: At; readonly style?: StyleName }
  | { readonly is: 'text'; readonly text: string; readonly style: StyleName; readonly note?: string }
  /** Shows the name of a tab of the plan, whatever the user named it, and leads there. */
  | { readonly is: 'link'; readonly tab: string; readonly style: StyleName }
  /** A blank of ours that the user fills in to add something to the plan. */
  | {
      readonly is: 'entry';
      readonly shape: NumberShape;
      readonly style: StyleName;
      readonly note: string;
    }
  /** A blank of ours: a line to sign on, a fill that runs across a heading. */
  | { readonly is: 'blank'; readonly style: StyleName }
  /** Where an input comes from; filled in by the planner. */
  | { readonly is: 'provenance'; readonly field: keyof Provenance; readonly rowKey: string };

export const home = (line: Line, at: At = {}, style?: StyleName): CellSpec => ({
  is: 'home',
  line,
  at,
  ...(style && { style }),
});
export const mirror = (line: Line, at: At = {}, style?: StyleName): CellSpec => ({
  is: 'mirror',
  line,
  at,
  ...(style && { style }),
});
export const words = (text: string, style: StyleName, note?: string): CellSpec => ({
  is: 'text',
  text,
  style,
  ...(note && { note }),
});
/** The name of a tab of the plan, by the tab's key, which leads there. */
export const linkTo = (tab: string, style: StyleName = 'link'): CellSpec => ({ is: 'link', tab, style });
