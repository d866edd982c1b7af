import type { ChartKind, PrintedChart } from '../../plan/printedPlan';
import type { Sheet } from '../cells/facet';
import { rangeOf } from './sheetBlock';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const ink = '#134e4a';
/** Pixels between a chart and the row above it. */
const GAP = 6;

/** A chart of the plan, to be put onto `sheet`; its numbers stand on `source`. */
export function buildChart(sheet: Sheet, source: Sheet, chart: PrintedChart): Chart {
  const { runs, legend, axisTitles } = chart;
  const { MERGE_COLUMNS, MERGE_ROWS } = Charts.ChartMergeStrategy;
  const builder = sheet
    .newChart()
    .setChartType(typeOf(chart.kind))
    // Ranges side by side make columns, one below the other rows, which are turned over: either way the first is the domain.
    .setMergeStrategy(runs === 'down' ? MERGE_COLUMNS : MERGE_ROWS)
    .setTransposeRowsAndColumns(runs === 'across')
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('isStacked', chart.kind.startsWith('stacked'))
    .setOption('title', chart.title)
    .setOption('titleTextStyle.color', ink)
    .setOption('titleTextStyle.fontSize', 14)
    .setOption('titleTextStyle.bold', true)
    .setOption('legend.position', legend)
    .setOption('hAxis.title', axisTitles.horizontal)
    .setOption('vAxis.title', axisTitles.vertical)
    .setOption('colors', [...chart.colors])
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.row + 1, chart.column + 1, 0, GAP);
  if (chart.numberFormat !== '') builder.setOption(`${valueAxis(chart.kind)}.format`, chart.numberFormat);
  return withRanges(builder, source, chart).build();
}

/** The domain, then each series: the order in which Sheets takes them. */
export function withRanges(builder: Builder, source: Sheet, { domain, series }: PrintedChart): Builder {
  return [domain, ...series].reduce((built, block) => built.addRange(rangeOf(source, block)), builder);
}

/** Bars lie: their values are read from the axis at the bottom. */
const valueAxis = (kind: ChartKind): 'hAxis' | 'vAxis' => (kind === 'bar' || kind === 'stackedBar' ? 'hAxis' : 'vAxis');

function typeOf(kind: ChartKind): GoogleAppsScript.Charts.ChartType {
  const { AREA, BAR, COLUMN, LINE } = Charts.ChartType;
  const types = { area: AREA, bar: BAR, column: COLUMN, line: LINE, stackedBar: BAR, stackedColumn: COLUMN };
  return types[kind];
}
