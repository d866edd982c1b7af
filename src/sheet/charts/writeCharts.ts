import type { PrintedChart } from '../../plan/printedPlan';
import type { Sheet } from '../cells/facet';
import { buildChart, type Chart, withRanges } from './buildChart';
import type { WrittenChart } from './chartRecords';
import { type ChartTarget, idOf, titleOf } from './chartTarget';
import { blockOf, type SheetBlock, sameStrips } from './sheetBlock';

/** The tabs in which the cells of charts stand. */
export interface TabsNow {
  sheetOf(tab: string): Sheet;
  /** True where lines went into tabs since the charts were read. */
  readonly hasMoved: boolean;
}

/**
 * Puts the charts of a tab in, and makes those that stand show the right cells. Call it once all lines are in their places.
 * Answers the plan's charts with their ids.
 */
export function writeCharts(target: ChartTarget, surroundings: TabsNow): readonly WrittenChart[] {
  const { sheetOf } = surroundings;
  const { sheet, added, kept } = target;
  const changed = kept.length > 0 ? changeCharts(target, surroundings) : new Set<number>();
  for (const chart of added) sheet.insertChart(buildChart(sheet, sheetOf(chart.tab), chart));
  const standing = kept.map(({ chart, id }) => ({ key: chart.key, id, isChanged: changed.has(id) }));
  return added.length > 0 ? [...standing, ...newcomers(target)] : standing;
}

/** Ids of the charts that were changed. A chart that the user deleted meanwhile is passed over. */
function changeCharts(
  { sheet, kept, before, standing }: ChartTarget,
  { sheetOf, hasMoved }: TabsNow,
): ReadonlySet<number> {
  const charts = hasMoved ? new Map(sheet.getCharts().map((chart) => [idOf(chart), chart])) : standing;
  const shownBefore = new Map(before.shown.map(({ id, blocks }) => [id, blocks]));
  const wrong = kept.filter(({ chart, id }) => {
    const found = charts.get(id);
    if (!found) return false;
    const shown = hasMoved ? found.getRanges().map(blockOf) : (shownBefore.get(id) ?? []);
    return !showsItsCells(shown, chart, sheetOf(chart.tab));
  });
  for (const { chart, id } of wrong) {
    const builder = (charts.get(id) as Chart).modify().clearRanges();
    sheet.updateChart(withRanges(builder, sheetOf(chart.tab), chart).build());
  }
  return new Set(wrong.map(({ id }) => id));
}

function showsItsCells(shown: readonly SheetBlock[], { runs, domain, series }: PrintedChart, source: Sheet): boolean {
  const sheetId = source.getSheetId();
  const wanted = [domain, ...series].map((block): SheetBlock => ({ ...block, sheetId }));
  return sameStrips(runs, shown, wanted);
}

/** Sheets gives a chart its id when it is put in, and tells it only of charts that stand. */
function newcomers({ sheet, added, before }: ChartTarget): readonly WrittenChart[] {
  const fresh = sheet.getCharts().filter((chart) => !before.ids.includes(idOf(chart)));
  return added.flatMap(({ key, title }) => {
    const found = fresh.length === 1 && added.length === 1 ? fresh[0] : fresh.find((chart) => titleOf(chart) === title);
    return found ? [{ key, id: idOf(found), isChanged: false }] : [];
  });
}
