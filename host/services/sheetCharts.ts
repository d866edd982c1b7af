import { blankChart, type ChartForm } from '../charts/chartForm';
import {
  chartsOn,
  insertChart,
  isStanding,
  removeChart,
  type StandingChart,
  updateChart,
} from '../charts/standingCharts';
import type { HostState } from '../hostState';
import { assertEditable } from './editable';
import { EmbeddedChart, embeddedChart } from './embeddedChart';
import { EmbeddedChartBuilder } from './embeddedChartBuilder';
import { outsideGrid, signatureMismatch } from './messages';

/** The charts of a sheet: what the methods of Sheet do. */
export const sheetCharts = {
  start: (state: HostState): EmbeddedChartBuilder => new EmbeddedChartBuilder(state, null, blankChart),

  all: (state: HostState, sheetId: string): EmbeddedChart[] =>
    chartsOn(state, sheetId).map((chart) => embeddedChart(state, chart)),

  insert(state: HostState, sheetId: string, chart: EmbeddedChart): void {
    const { form } = chartGiven(chart, 'insertChart');
    assertEditable(state, sheetId, null);
    assertPlace(state, sheetId, form);
    insertChart(state, sheetId, form);
  },

  update(state: HostState, sheetId: string, chart: EmbeddedChart): void {
    const { form } = chartGiven(chart, 'updateChart');
    const standing = standingOn(state, sheetId, chart);
    assertEditable(state, sheetId, null);
    assertPlace(state, sheetId, form);
    updateChart(state, standing, form);
  },

  remove(state: HostState, sheetId: string, chart: EmbeddedChart): void {
    chartGiven(chart, 'removeChart');
    const standing = standingOn(state, sheetId, chart);
    assertEditable(state, sheetId, null);
    removeChart(state, standing);
  },
};

function chartGiven(chart: unknown, method: string): EmbeddedChart {
  if (chart instanceof EmbeddedChart) return chart;
  throw new Error(signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [chart]));
}

function standingOn(state: HostState, sheetId: string, { standing }: EmbeddedChart): StandingChart {
  if (standing?.sheetId === sheetId && isStanding(state, standing)) return standing;
  throw new Error('The chart was not found on this sheet.');
}

function assertPlace({ workbook }: HostState, sheetId: string, { place }: ChartForm): void {
  if (!place) return;
  const { numberOfRows, numberOfCols } = workbook.getters.getSheetSize(sheetId);
  if (place.row >= numberOfRows || place.column >= numberOfCols) throw new Error(outsideGrid);
}
