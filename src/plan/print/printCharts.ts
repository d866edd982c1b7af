import type { ChartSpec } from '../layout/chartSpec';
import type { PlacedPlan, PlacedTab } from '../layout/placePlan';
import type { NumberShape } from '../model/line';
import type { CellBlock, PrintedChart } from '../printedPlan';
import { chartColors } from './chartColors';

/**
 * The charts of a tab, with places in place of keys.
 *
 * @throws Error where a key has no place, or another line of the plan stands between the points
 */
export function printCharts(tab: PlacedTab, { plan, formats }: ChartPrinter): readonly PrintedChart[] {
  const specs = tab.definition.charts?.({ axes: plan.axes, inputs: plan.inputs }) ?? [];
  return specs.map((spec) => printChart(spec, tab, plan, { ...formats, whole: WHOLE }));
}

type Formats = Readonly<Record<NumberShape, string>>;
type ChartPrinter = { readonly plan: PlacedPlan; readonly formats: Formats };
const WHOLE = '#,##0';

function printChart(
  spec: ChartSpec,
  tab: PlacedTab,
  plan: PlacedPlan,
  formats: Formats & { readonly whole: string },
): PrintedChart {
  const { key, kind, title, runs, series, axisTitles, width, height, shape } = spec;
  const source = spec.tab === undefined ? tab : tabOf(spec.tab, plan, key);
  const lines = linesOf(spec, source, plan);
  const strip = (line: string): CellBlock => {
    const across = placeOf(line, runs === 'down' ? source.columns : source.rows, key);
    const along = { from: lines.from, length: lines.to - lines.from + 1 };
    return runs === 'down'
      ? { row: along.from, column: across, height: along.length, width: 1 }
      : { row: across, column: along.from, height: 1, width: along.length };
  };
  return {
    key,
    kind,
    title,
    tab: source.definition.key,
    runs,
    domain: strip(spec.domain),
    series: series.map(strip),
    colors: spec.colors ?? chartColors,
    axisTitles: { horizontal: '', vertical: '', ...axisTitles },
    numberFormat: shape === undefined ? '' : formats[shape],
    legend: spec.legend ?? (series.length > 1 ? 'bottom' : 'none'),
    row: placeOf(spec.at.row, tab.rows, key),
    column: placeOf(spec.at.column, tab.columns, key),
    width,
    height,
  };
}

/** From the heads to the last point. A chart would take whatever stands in between for a point. */
function linesOf(
  { key, runs, heads, points }: ChartSpec,
  source: PlacedTab,
  plan: PlacedPlan,
): { readonly from: number; readonly to: number } {
  const standing = runs === 'down' ? source.rows : source.columns;
  const from = placeOf(heads, standing, key);
  const places = points.map((point) => placeOf(point, standing, key));
  const to = Math.max(...places);
  if (points.length === 0 || Math.min(...places) <= from) throw new Error(`chart ${key}: points come after ${heads}`);
  const planned = new Set(plannedLines(runs, source, plan));
  const stranger = standing.slice(from + 1, to).find((line) => planned.has(line) && !points.includes(line));
  if (stranger !== undefined) throw new Error(`chart ${key}: ${stranger} stands between its points`);
  return { from, to };
}

/** Keys that the plan has now; a line that was taken out of it is hidden, and charts pass over hidden lines. */
function plannedLines(runs: ChartSpec['runs'], { definition, rowSpecs }: PlacedTab, { axes, inputs }: PlacedPlan) {
  const lines = runs === 'down' ? rowSpecs : definition.columns(axes, inputs);
  return lines.map(({ key }) => key);
}

function tabOf(key: string, { tabs }: PlacedPlan, chart: string): PlacedTab {
  const found = tabs.find(({ definition }) => definition.key === key);
  if (!found) throw new Error(`chart ${chart}: there is no tab ${key}`);
  return found;
}

function placeOf(key: string, keys: readonly string[], chart: string): number {
  const place = keys.indexOf(key);
  if (place < 0) throw new Error(`chart ${chart}: there is no ${key}`);
  return place;
}
