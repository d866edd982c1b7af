import type { Getters } from '../engine/getters';
import type { ChartForm, ChartRange, ChartTypeName } from './chartForm';
import { type ChartOptions, readOptions } from './chartOptions';
import { type Strips, stripsOf } from './strips';

/** A chart as the engine describes it. */
export type EngineChart = ReturnType<Getters['getChartDefinition']>;
/** The engine's charts that have a domain and series in ranges. */
export type DrawnChart = Extract<EngineChart, { readonly type: 'bar' | 'line' }>;
type DataSource = Extract<DrawnChart['dataSource'], { readonly type: 'range' }>;

/**
 * What the engine is told to draw a chart with, on this sheet. Of a chart that stands, `standing`, everything stays that
 * the form does not name. Throws on what the engine cannot draw as Sheets does.
 */
export function chartDefinition(
  form: ChartForm,
  sheetId: string,
  getters: Getters,
  standing: DrawnChart | null,
): DrawnChart {
  const { type } = form;
  if (type === null) throw new Error('A chart without a type is not emulated');
  const options = readOptions(form.options);
  if (!options.firstColumnIsDomain) throw new Error('A chart whose domain Sheets has to guess is not emulated');
  if (form.hidden !== 'IGNORE_BOTH') throw new Error(`A chart with ${form.hidden} is not emulated`);
  const strips = stripsOf(form);
  const shared = {
    title: titleOf(options, standing),
    dataSource: dataSourceOf(strips, (range) => rangeText(range, sheetId, getters)),
    dataSetStyles: stylesOf(strips, options, standing),
    legendPosition: options.legend ?? standing?.legendPosition ?? 'right',
    stacked: options.isStacked ?? standing?.stacked ?? false,
    axesDesign: axesOf(options, standing),
    aggregated: false,
  } as const;
  return { ...standing, ...shared, ...shapeOf(type) } as DrawnChart;
}

function shapeOf(type: ChartTypeName) {
  if (type === 'COLUMN' || type === 'BAR') return { type: 'bar', horizontal: type === 'BAR' } as const;
  const isArea = type === 'AREA';
  return { type: 'line', fillArea: isArea, labelsAsText: true, cumulative: false, hideDataMarkers: true } as const;
}

/** The name in `Charts.ChartType`; null for a chart that the host does not know. */
export function chartTypeOf(chart: EngineChart): ChartTypeName | null {
  if (chart.type === 'bar') return chart.horizontal ? 'BAR' : 'COLUMN';
  if (chart.type === 'line') return chart.fillArea ? 'AREA' : 'LINE';
  return null;
}

/** The domain and the series of a chart, each with its heading. */
export function stripsIn(chart: DrawnChart, sheetId: string, getters: Getters): readonly ChartRange[] {
  const { dataSource } = chart;
  if (dataSource.type !== 'range') return [];
  const texts = [dataSource.labelRange, ...dataSource.dataSets.map(({ dataRange }) => dataRange)];
  return texts.flatMap((text) => {
    const range = text === undefined ? undefined : getters.getRangeFromSheetXC(sheetId, text);
    if (!range || range.invalidXc || range.invalidSheetName) return [];
    const { top, left, bottom, right } = range.zone;
    return [{ sheetId: range.sheetId, zone: { top, left, bottom, right } }];
  });
}

function dataSourceOf({ domain, series, hasHeads }: Strips, text: (range: ChartRange) => string): DataSource {
  return {
    type: 'range',
    dataSetsHaveTitle: hasHeads,
    labelRange: text(domain),
    dataSets: series.map((range, i) => ({ dataSetId: String(i), dataRange: text(range) })),
  };
}

const rangeText = ({ sheetId, zone }: ChartRange, chartSheet: string, getters: Getters): string =>
  getters.getRangeString(getters.getRangeFromZone(sheetId, zone), chartSheet);

/** Colours belong to places among the series, as in Sheets. */
function stylesOf(
  { series }: Strips,
  { colors }: ChartOptions,
  standing: DrawnChart | null,
): DrawnChart['dataSetStyles'] {
  const before = standing?.dataSource.type === 'range' ? standing.dataSource.dataSets : [];
  const styles = series.map((_, i) => {
    const kept = standing?.dataSetStyles[before[i]?.dataSetId ?? ''];
    const color = colors?.[i % colors.length];
    return [String(i), { ...(color && { backgroundColor: color }), ...kept }] as const;
  });
  return Object.fromEntries(styles);
}

function titleOf({ title, titleStyle }: ChartOptions, standing: DrawnChart | null): DrawnChart['title'] {
  return { ...standing?.title, ...titleStyle, text: title ?? standing?.title.text ?? '' };
}

function axesOf(
  { horizontalTitle, verticalTitle }: ChartOptions,
  standing: DrawnChart | null,
): NonNullable<DrawnChart['axesDesign']> {
  const { x, y } = standing?.axesDesign ?? {};
  const titled = (axis: typeof x, text: string | undefined) =>
    text === undefined ? axis : { ...axis, title: { ...axis?.title, text } };
  return { x: titled(x, horizontalTitle) ?? {}, y: titled(y, verticalTitle) ?? {} };
}
