import type { PrintedChart } from '../../plan/printedPlan';
import type { Sheet } from '../cells/facet';
import { buildChart, type Chart, withRanges } from './buildChart';
import type { WrittenChart } from './chartRecords';
import { type ChartTarget, idOf, titleOf } from './chartTarget';
import { blockOf, type SheetBlock, sameStrips } from './sheetBlock';

/**
 * Puts the charts of a tab in, and makes those that stand show the right cells. Call it once all lines are in their places.
 * Answers the plan's charts with their ids.
 */
export function writeCharts(target: ChartTarget, sheetOf: (tab: string) => Sheet): readonly WrittenChart[] {
  const { sheet, added, kept } = target;
  const changed = kept.length > 0 ? changeCharts(target, sheetOf) : new Set<number>();
  for (const chart of added) sheet.insertChart(buildChart(sheet, sheetOf(chart.tab), chart));
  const standing = kept.map(({ chart, id }) => ({ key: chart.key, id, isChanged: changed.has(id) }));
  return added.length > 0 ? [...standing, ...newcomers(target)] : standing;
}

/** Ids of the charts that were changed. A chart that the user deleted meanwhile is passed over. */
function changeCharts({ sheet, kept }: ChartTarget, sheetOf: (tab: string) => Sheet): ReadonlySet<number> {
  const charts = new Map(sheet.getCharts().map((chart) => [idOf(chart), chart]));
  const wrong = kept.filter(({ chart, id }) => {
    const found = charts.get(id);
    return found !== undefined && !showsItsCells(found, chart, sheetOf(chart.tab));
  });
  for (const { chart, id } of wrong) {
    const builder = (charts.get(id) as Chart).modify().clearRanges();
    sheet.updateChart(withRanges(builder, sheetOf(chart.tab), chart).build());
  }
  return new Set(wrong.map(({ id }) => id));
}

function showsItsCells(found: Chart, { runs, domain, series }: PrintedChart, source: Sheet): boolean {
  const sheetId = source.getSheetId();
  const wanted = [domain, ...series].map((block): SheetBlock => ({ ...block, sheetId }));
  return sameStrips(runs, found.getRanges().map(blockOf), wanted);
}

/** Sheets gives a chart its id when it is put in, and tells it only of charts that stand. */
function newcomers({ sheet, added, before }: ChartTarget): readonly WrittenChart[] {
  const fresh = sheet.getCharts().filter((chart) => !before.ids.includes(idOf(chart)));
  return added.flatMap(({ key, title }) => {
    const found = fresh.find((chart) => titleOf(chart) === title);
    return found ? [{ key, id: idOf(found), isChanged: false }] : [];
  });
}
