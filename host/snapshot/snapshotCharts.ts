import { chartTypeOf, type DrawnChart, type EngineChart, stripsIn } from '../charts/chartDefinition';
import { readOptions } from '../charts/chartOptions';
import { chartsOn, figureOf, formOfChart, isDrawn } from '../charts/standingCharts';
import type { HostState } from '../hostState';
import type { ChartSnapshot } from '../workbookSnapshot';

/** The charts of a sheet, the lowest first. */
export function snapshotCharts(state: HostState, sheetId: string): ChartSnapshot[] {
  return chartsOn(state, sheetId).map((chart) => {
    const definition = state.workbook.getters.getChartDefinition(chart.chartId);
    const { row, col, offset, width, height } = figureOf(state, chart);
    const { horizontalFormat, verticalFormat } = readOptions(formOfChart(state, chart).options);
    const title = 'title' in definition ? definition.title : undefined;
    return {
      id: chart.chartId,
      title: title?.text ?? '',
      titleStyle: {
        ...(title?.bold !== undefined && { bold: title.bold }),
        ...(title?.color && { fontColor: title.color }),
        ...(title?.fontSize && { fontSize: title.fontSize }),
      },
      ...(isDrawn(definition) ? drawing(definition, sheetId, state) : unknownDrawing),
      axisFormats: { horizontal: horizontalFormat ?? '', vertical: verticalFormat ?? '' },
      kind: kindOf(definition),
      anchor: { row, column: col, x: offset.x, y: offset.y },
      width,
      height,
    };
  });
}

const kinds = { AREA: 'area', BAR: 'bar', COLUMN: 'column', LINE: 'line' } as const;

function kindOf(definition: EngineChart): ChartSnapshot['kind'] {
  const type = chartTypeOf(definition);
  return type === null ? 'other' : kinds[type];
}

type Drawing = Pick<ChartSnapshot, 'isStacked' | 'axisTitles' | 'legend' | 'domain' | 'series' | 'hasHeads'>;

const unknownDrawing: Drawing = {
  isStacked: false,
  axisTitles: { horizontal: '', vertical: '' },
  legend: 'none',
  domain: null,
  series: [],
  hasHeads: false,
};

function drawing(chart: DrawnChart, sheetId: string, { workbook }: HostState): Drawing {
  const { dataSource, axesDesign, dataSetStyles } = chart;
  const strips = stripsIn(chart, sheetId, workbook.getters);
  const hasDomain = dataSource.type === 'range' && dataSource.labelRange !== undefined;
  const dataSets = dataSource.type === 'range' ? dataSource.dataSets : [];
  return {
    isStacked: chart.stacked,
    axisTitles: { horizontal: axesDesign?.x?.title?.text ?? '', vertical: axesDesign?.y?.title?.text ?? '' },
    legend: chart.legendPosition,
    domain: (hasDomain && strips[0]) || null,
    series: strips.slice(hasDomain ? 1 : 0).map((cells, i) => {
      const style = dataSetStyles[dataSets[i]?.dataSetId ?? ''];
      return { ...cells, color: style?.backgroundColor ?? null };
    }),
    hasHeads: dataSource.type === 'range' && dataSource.dataSetsHaveTitle,
  };
}
