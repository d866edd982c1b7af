import type { ChartSpec } from '../../layout/chartSpec';
import { rowKey } from '../../layout/keys';
import { weekNumber } from '../../lines/calendar/numbers';
import { expectedSoFar, openingSoFar, targetSoFar } from '../../lines/calendar/paceLines';
import type { Axes } from '../../model/axis';
import { columnsOf } from '../rows';

/** Name of the row that the chart lies on. */
export const CHART = 'cumulativePlan';
export const CHART_HEIGHT = 300;

/** The target to date, week by week, against what is expected. */
export const cumulativePlan = (axes: Axes): ChartSpec => ({
  key: 'cumulativePlan',
  kind: 'line',
  title: 'Bookings to date: target and plan',
  runs: 'across',
  heads: 'before',
  points: columnsOf('week', axes),
  domain: rowKey(weekNumber),
  series: [targetSoFar, openingSoFar, expectedSoFar].map(({ weeks }) => rowKey(weeks)),
  axisTitles: { horizontal: 'Week', vertical: 'Bookings to date' },
  shape: 'money',
  at: { row: `#chart-${CHART}`, column: 'quarter:q1' },
  width: 740,
  height: CHART_HEIGHT,
});
