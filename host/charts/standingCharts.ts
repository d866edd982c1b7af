import { freshId, keepSheetBeside, sheetBeside } from '../engine/besidePlugin';
import type { ChartRecord } from '../engine/besideState';
import type { HostState } from '../hostState';
import { chartDefinition, chartTypeOf, type DrawnChart, type EngineChart, stripsIn } from './chartDefinition';
import { type ChartForm, type ChartPlace, chartTypes } from './chartForm';
import { readOptions } from './chartOptions';
import { rangesOf, stripsOf } from './strips';

/** A chart that stands on a sheet. */
export interface StandingChart {
  readonly sheetId: string;
  readonly chartId: string;
}

// What Sheets gives a chart whose size nobody asked for.
const usualSize = { width: 600, height: 371 };

/** The charts of a sheet, the lowest first. */
export function chartsOn({ workbook }: HostState, sheetId: string): readonly StandingChart[] {
  const { getters } = workbook;
  const ids = getters.getChartIds(sheetId);
  return getters.getFigures(sheetId).flatMap((figure) => {
    const chartId = ids.find((id) => getters.getFigureIdFromChartId(id) === figure.id);
    return chartId === undefined ? [] : [{ sheetId, chartId }];
  });
}

/** True while the chart is on its sheet. */
export function isStanding({ workbook }: HostState, { sheetId, chartId }: StandingChart): boolean {
  return workbook.getters.tryGetSheet(sheetId) !== undefined && workbook.getters.getChartIds(sheetId).includes(chartId);
}

/** A chart as its builder would have it now: what a person moved or changed is as they left it. */
export function formOfChart(state: HostState, chart: StandingChart): ChartForm {
  const { getters } = state.workbook;
  const { sheetId, chartId } = chart;
  const definition = getters.getChartDefinition(chartId);
  const { groups, options, ...record } = recordOf(state, chart);
  const figure = figureOf(state, chart);
  return {
    ...record,
    type: chartTypeOf(definition),
    hidden: 'IGNORE_BOTH',
    ranges: rangesOf(isDrawn(definition) ? stripsIn(definition, sheetId, getters) : [], groups),
    options: { ...options, ...optionsShown(definition), width: figure.width, height: figure.height },
    place: { row: figure.row, column: figure.col, x: figure.offset.x, y: figure.offset.y },
  };
}

/** Puts a chart onto a sheet. Throws on what cannot be drawn as Sheets draws it. */
export function insertChart(state: HostState, sheetId: string, form: ChartForm): void {
  const { workbook } = state;
  const definition = chartDefinition(form, sheetId, workbook.getters, null);
  const { col, row, offset } = positionOf(form.place ?? { row: 0, column: 0, x: 0, y: 0 });
  const { width, height } = { ...usualSize, ...readOptions(form.options) };
  const chartId = String(freshId(workbook));
  const figureId = `chart-${chartId}`;
  workbook.send('CREATE_CHART', {
    sheetId,
    figureId,
    chartId,
    col,
    row,
    offset,
    size: { width, height },
    definition,
  });
  keepRecord(state, { sheetId, chartId }, form);
}

/** Makes a chart that stands what the form says. */
export function updateChart(state: HostState, chart: StandingChart, form: ChartForm): void {
  const { workbook } = state;
  const { sheetId, chartId } = chart;
  const standing = workbook.getters.getChartDefinition(chartId);
  if (!isDrawn(standing)) throw new Error(`Updating a ${standing.type} chart is not emulated`);
  const before = recordOf(state, chart).options.colors;
  const isRecolored = JSON.stringify(before) !== JSON.stringify(form.options.colors);
  const base: DrawnChart = isRecolored ? { ...standing, dataSetStyles: {} } : standing;
  const definition = chartDefinition(form, sheetId, workbook.getters, base);
  const figureId = workbook.getters.getFigureIdFromChartId(chartId);
  workbook.send('UPDATE_CHART', { sheetId, figureId, chartId, definition });
  const { width, height } = readOptions(form.options);
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  if (form.place) workbook.send('UPDATE_FIGURE', { sheetId, figureId, ...positionOf(form.place), ...size });
  keepRecord(state, chart, form);
}

/** Takes a chart off its sheet. */
export function removeChart(state: HostState, { sheetId, chartId }: StandingChart): void {
  const { workbook } = state;
  workbook.send('DELETE_FIGURE', { sheetId, figureId: workbook.getters.getFigureIdFromChartId(chartId) });
  const { [chartId]: _gone, ...charts } = sheetBeside(workbook, sheetId).charts;
  keepSheetBeside(workbook, sheetId, { charts });
}

/** True for a chart that `chartDefinition` could have made. */
export const isDrawn = (definition: EngineChart): definition is DrawnChart =>
  chartTypes.some((type) => type === chartTypeOf(definition));

/** Where the engine has a chart, and how large. */
export function figureOf({ workbook }: HostState, { sheetId, chartId }: StandingChart) {
  const figure = workbook.getters.getFigure(sheetId, workbook.getters.getFigureIdFromChartId(chartId));
  if (!figure) throw new Error(`Chart ${chartId} has no place on its sheet`);
  return figure;
}

/** A chart that a person made in the page has no record: it is one of columns, its headings on top. */
function recordOf({ workbook }: HostState, { sheetId, chartId }: StandingChart): ChartRecord {
  const known = sheetBeside(workbook, sheetId).charts[chartId];
  const options = { useFirstColumnAsDomain: true };
  return known ?? { merge: 'MERGE_COLUMNS', transpose: false, headers: 1, options, groups: [] };
}

function keepRecord({ workbook }: HostState, { sheetId, chartId }: StandingChart, form: ChartForm): void {
  const { merge, transpose, headers, options } = form;
  const record: ChartRecord = { merge, transpose, headers, options, groups: stripsOf(form).groups };
  keepSheetBeside(workbook, sheetId, { charts: { ...sheetBeside(workbook, sheetId).charts, [chartId]: record } });
}

/** What can be changed in the page, as the options that say it. */
function optionsShown(definition: EngineChart): Readonly<Record<string, unknown>> {
  const title = 'title' in definition ? (definition.title?.text ?? '') : '';
  if (!isDrawn(definition)) return { title };
  const { legendPosition, stacked, axesDesign } = definition;
  return {
    title,
    isStacked: stacked,
    'legend.position': legendPosition,
    'hAxis.title': axesDesign?.x?.title?.text ?? '',
    'vAxis.title': axesDesign?.y?.title?.text ?? '',
  };
}

const positionOf = ({ row, column, x, y }: ChartPlace) => ({ row, col: column, offset: { x, y } });
