import type { Worksheet } from '@cj-tech-master/excelts';
import {
  type AddAxisOptions,
  type AddChartOptions,
  type AddChartSeriesOptions,
  type ChartRichText,
  installChartSupport,
} from '@cj-tech-master/excelts/chart';
import type { ChartCells, ChartSnapshot, SheetSnapshot } from '../workbookSnapshot';
import { absoluteZone } from './addresses';
import type { Writing } from './writing';

installChartSupport();

/** Adds the charts of a sheet to the file. Call it once all cells are there: their values go into the chart as well. */
export function writeCharts(
  target: Worksheet,
  { name, charts }: SheetSnapshot,
  { onLoss, cellsInFile }: Writing,
): void {
  for (const chart of charts) {
    const series = seriesOf(chart, cellsInFile);
    const what = `${name}: the chart "${chart.title}"`;
    if (chart.kind === 'other' || series.length === 0) onLoss(`${what} is of a kind that the file does not get.`);
    else target.addChart(optionsOf(chart, series), placeOf(chart));
  }
}

// English Metric Units, in which drawings are measured: 914,400 an inch, an inch being 96 pixels.
const EMU = 9525;

function placeOf({ anchor, width, height }: ChartSnapshot) {
  const { row, column, x, y } = anchor;
  // The library's declarations know the cell only; it reads the offsets as well.
  const offsets = { nativeRow: row, nativeCol: column, nativeRowOff: y * EMU, nativeColOff: x * EMU };
  const tl = { row, col: column, ...offsets };
  return { tl, ext: { cx: width * EMU, cy: height * EMU }, editAs: 'oneCell' } as const;
}

function optionsOf(chart: ChartSnapshot, series: readonly AddChartSeriesOptions[]): AddChartOptions {
  const { kind, isStacked, legend, title } = chart;
  const isBars = kind === 'column' || kind === 'bar';
  return {
    type: isBars ? 'bar' : kind === 'area' ? 'area' : 'line',
    series: [...series],
    title: title === '' ? null : richText(title, chart.titleStyle),
    showLegend: legend !== 'none',
    ...(legend !== 'none' && { legendPosition: positions[legend], legendOptions: { txPr: smallText } }),
    grouping: isStacked ? 'stacked' : isBars ? 'clustered' : 'standard',
    ...(isBars && { barDir: kind === 'bar' ? 'bar' : 'col', gapWidth: 60, ...(isStacked && { overlap: 100 }) }),
    ...(kind === 'line' && { showMarker: false }),
    ...axesOf(chart),
  };
}

const positions = { bottom: 'b', left: 'l', right: 'r', top: 't' } as const;
const grey = 'D9D9D9';
const smallText = { size: 900, color: { srgb: '4B5563' } };
/** Of labels without a rotation LibreOffice draws all, one over the other. */
const asRoomAllows = -60_000_000;
const quietAxis: AddAxisOptions = {
  majorTickMark: 'none',
  minorTickMark: 'none',
  lineColor: grey,
  txPr: { ...smallText, rotation: asRoomAllows },
};

/** Bars run down from the first, as in Sheets; Excel would begin at the bottom. */
function axesOf({
  kind,
  axisTitles,
  axisFormats,
  domain,
}: ChartSnapshot): Pick<AddChartOptions, 'categoryAxis' | 'valueAxis'> {
  const isLying = kind === 'bar';
  const format = isLying ? axisFormats.horizontal : axisFormats.vertical;
  const category: AddAxisOptions = {
    ...quietAxis,
    ...titled(isLying ? axisTitles.vertical : axisTitles.horizontal, isLying),
    ...thinned(domain),
  };
  const value: AddAxisOptions = {
    ...quietAxis,
    ...titled(isLying ? axisTitles.horizontal : axisTitles.vertical, !isLying),
    numFmt: format || 'General',
    numFmtLinked: format === '',
    majorGridlines: true,
    majorGridlinesStyle: { border: grey, borderWidth: 0.75 },
  };
  if (!isLying) return { categoryAxis: category, valueAxis: value };
  return { categoryAxis: { ...category, orientation: 'maxMin' }, valueAxis: { ...value, crosses: 'max' } };
}

/** More labels than this have no room side by side: about so few are kept, as Sheets does by itself. */
const MOST_LABELS = 20;
const FEW_LABELS = 13;

function thinned(domain: ChartCells | null): AddAxisOptions {
  if (domain === null) return {};
  const { top, left, bottom, right } = domain.zone;
  const count = Math.max(bottom - top, right - left);
  return count > MOST_LABELS ? { tickLblSkip: Math.ceil(count / FEW_LABELS) } : {};
}

const quarterTurn = -5_400_000;

function titled(title: string, isUpright: boolean): AddAxisOptions {
  if (title === '') return {};
  const bodyProperties = { rotation: isUpright ? quarterTurn : 0 };
  const rich: ChartRichText = { bodyProperties, paragraphs: [{ runs: [{ text: title, properties: smallText }] }] };
  // The library's declarations know plain text only; it takes rich text as well, as for the chart's own title.
  return { title: rich as unknown as string };
}

/** Sizes are in hundredths of a point here. */
function richText(text: string, { bold, fontColor, fontSize }: ChartSnapshot['titleStyle']): ChartRichText {
  const properties = {
    bold: bold ?? false,
    ...(fontSize !== undefined && { size: fontSize * 100 }),
    ...(fontColor !== undefined && { color: { srgb: fontColor.replace('#', '').toUpperCase() } }),
  };
  return { paragraphs: [{ runs: [{ text, properties }] }] };
}

/** Series of sheets that the file has; what stands first is the name. */
function seriesOf(chart: ChartSnapshot, cellsInFile: Writing['cellsInFile']): readonly AddChartSeriesOptions[] {
  const reference = (cells: ChartCells, part: 'head' | 'points') => {
    const place = chart.hasHeads ? cut(cells, part) : part === 'points' ? cells : null;
    return place && cellsInFile(place.sheetId, absoluteZone(place.zone));
  };
  const categories = chart.domain && reference(chart.domain, 'points');
  return chart.series.flatMap((cells) => {
    const values = reference(cells, 'points');
    const name = reference(cells, 'head');
    if (values === null) return [];
    const look = cells.color === null ? {} : chart.kind === 'line' ? { line: cells.color } : { fill: cells.color };
    const lines = chart.kind === 'line' ? { lineWidth: 2.25, smooth: false, marker: { symbol: 'none' } as const } : {};
    return [{ values, ...(categories && { categories }), ...(name && { name: { formula: name } }), ...look, ...lines }];
  });
}

/** The first cell of a row or column of cells, or the others. */
function cut({ sheetId, zone }: ChartCells, part: 'head' | 'points'): ChartCells {
  const { top, left, bottom, right } = zone;
  const isDown = left === right;
  const head = { top, left, bottom: top, right: left };
  const points = isDown ? { ...zone, top: Math.min(top + 1, bottom) } : { ...zone, left: Math.min(left + 1, right) };
  return { sheetId, zone: part === 'head' ? head : points };
}
