import type { PrintedChart, PrintedTab } from '../../plan/printedPlan';
import type { Sheet } from '../cells/facet';
import type { WrittenTab } from '../journal/journal';
import type { Chart } from './buildChart';
import type { ChartsBefore } from './chartRecords';
import { blockOf } from './sheetBlock';

/** What is to become of the charts of a tab. */
export interface ChartTarget {
  readonly printed: PrintedTab;
  readonly sheet: Sheet;
  /** Not there yet, or deleted by the user. */
  readonly added: readonly PrintedChart[];
  /** There already: they keep their place and their looks, whoever gave them, and show what the plan says. */
  readonly kept: readonly { readonly chart: PrintedChart; readonly id: number }[];
  readonly before: ChartsBefore;
  /** The charts that are kept, as they were read, by id. */
  readonly standing: ReadonlyMap<number, Chart>;
}

/** Compares the charts of a tab that stands with the plan's; null where the plan has none there. */
export function chartTarget(printed: PrintedTab, sheet: Sheet, written: WrittenTab | null): ChartTarget | null {
  if (printed.charts.length === 0) return null;
  const standing = sheet.getCharts();
  const own = ownCharts(printed, standing, written);
  const kept = printed.charts.flatMap((chart) => {
    const found = own.get(chart.key);
    return found ? [{ chart, id: idOf(found) }] : [];
  });
  return {
    printed,
    sheet,
    kept,
    standing: new Map([...own.values()].map((chart) => [idOf(chart), chart])),
    added: printed.charts.filter(({ key }) => !own.has(key)),
    before: {
      ids: standing.map(idOf),
      added: printed.charts.filter(({ key }) => !own.has(key)).map(({ title }) => title),
      shown: [...own.values()].map((chart) => ({ id: idOf(chart), blocks: chart.getRanges().map(blockOf) })),
    },
  };
}

/** The same for a tab that is new. */
export const newChartTarget = (printed: PrintedTab, sheet: Sheet): ChartTarget => ({
  printed,
  sheet,
  added: printed.charts,
  kept: [],
  before: { ids: [], added: [], shown: [] },
  standing: new Map(),
});

/** Ours are told by their ids; where nothing is known of what was written, by their titles. */
function ownCharts(
  { charts }: PrintedTab,
  standing: readonly Chart[],
  written: WrittenTab | null,
): ReadonlyMap<string, Chart> {
  const known = written?.charts;
  const isOf = ({ key, title }: PrintedChart) =>
    known
      ? (chart: Chart) => known.some((each) => each.key === key && each.id === chart.getChartId())
      : (chart: Chart) => titleOf(chart) === title;
  const found = charts.map((chart) => [chart.key, standing.find(isOf(chart))] as const);
  return new Map(found.flatMap(([key, chart]) => (chart ? [[key, chart]] : [])));
}

export const idOf = (chart: Chart): number => chart.getChartId() ?? 0;
export const titleOf = (chart: Chart): string => String(chart.getOptions().get('title') ?? '');
