import type { NumberShape } from '../model/line';
import type { ChartKind, ChartLegend } from '../printedPlan';

/**
 * One chart of a tab, by the keys of the rows and columns that it shows.
 *
 * Its numbers stand in a table of native formulas, on this tab or on another. Where series run `down`, the table is read
 * as columns: `domain` and `series` are column keys, `heads` and `points` row keys. Where they run `across` it is the other
 * way round. The line `heads` holds the name of each series, so names are whatever those cells show, and stand as text;
 * it comes right before the first of the `points`. Lines that the user puts between the points become points too, hidden
 * ones do not; a series of the user's is left out.
 *
 * @example
 * // Calendar: a row for each period, a column for each running total.
 * const cumulativePlan: ChartSpec = {
 *   key: 'cumulativePlan',
 *   kind: 'line',
 *   title: 'Bookings to date, as planned',
 *   runs: 'down',
 *   heads: '#periods',
 *   points: axes.period.map((member) => rowKey(closes, member)),
 *   domain: 'label',
 *   series: ['cumulativeBookings', 'cumulativeTarget'],
 *   axisTitles: { vertical: 'Revenue' },
 *   at: { row: '#chart-cumulative', column: 'label' },
 *   width: 760,
 *   height: 300,
 * };
 *
 * @example
 * // Quotas: a row for each confidence, a column for each source; one bar a source at each confidence.
 * const quotaAgainstConfidence: ChartSpec = {
 *   key: 'quotaAgainstConfidence',
 *   kind: 'column',
 *   title: 'Accepted opportunities to ask for',
 *   runs: 'down',
 *   heads: '#sources',
 *   points: levels.map((level) => rowKey(quotaAt, level)),
 *   domain: 'label',
 *   series: columnsOf('source', axes),
 *   axisTitles: { horizontal: 'Confidence of the revenue', vertical: 'Accepted opportunities' },
 *   at: { row: '#chart-confidence', column: 'label' },
 *   width: 760,
 *   height: 300,
 * };
 */
export interface ChartSpec {
  /** Identity among the charts of its tab: with another key it is another chart, and the old one stays with the user. */
  readonly key: string;
  readonly kind: ChartKind;
  /** Ours, never a text of the user's. No two charts of a tab share it. */
  readonly title: string;
  /** Key of the tab that its numbers stand on; without it the chart's own. */
  readonly tab?: string;
  readonly runs: 'down' | 'across';
  readonly heads: string;
  readonly points: readonly string[];
  readonly domain: string;
  readonly series: readonly string[];
  /** Where the axis lies on the screen, whatever the kind. */
  readonly axisTitles?: { readonly horizontal?: string; readonly vertical?: string };
  /** Without it, at the bottom, or none where there is one series. */
  readonly legend?: ChartLegend;
  /** How the axis writes values; without it, as the cells do. */
  readonly shape?: 'whole' | NumberShape;
  /** `#rrggbb`, one a series; without it the plan's palette. */
  readonly colors?: readonly string[];
  /** The cell at its upper left corner: a row of its own, as tall as the chart, is `chartRow`. */
  readonly at: { readonly row: string; readonly column: string };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
