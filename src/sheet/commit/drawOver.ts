import type { PrintedPlan } from '../../plan/printedPlan';
import type { Sheet } from '../cells/facet';
import { type ChartTarget, newChartTarget } from '../charts/chartTarget';
import { writeCharts } from '../charts/writeCharts';
import type { WrittenTab } from '../journal/journal';
import { leadLinks } from '../links/linkTarget';

/** Where charts and links go. */
export interface Surface {
  readonly printed: PrintedPlan;
  /** The charts of the tabs that stood; a tab that is not among them is new. */
  readonly charts: ReadonlyMap<string, ChartTarget | null>;
  /** True where lines went into tabs that stood: what charts show has moved with them. */
  readonly hasMoved: boolean;
  sheetOf(tab: string): Sheet;
}

/**
 * Puts links and charts over the cells of the tabs. They come last: they refer to cells of any tab, and by now every tab is
 * there and every line in its place.
 */
export function drawOver(
  tabs: readonly WrittenTab[],
  { printed, charts, hasMoved, sheetOf }: Surface,
): readonly WrittenTab[] {
  return tabs.map((tab) => {
    const wanted = printed.tabs.find(({ key }) => key === tab.key);
    if (!wanted) return tab;
    const sheet = sheetOf(tab.key);
    leadLinks(wanted, sheet, sheetOf);
    const standing = charts.get(tab.key);
    const target = standing === undefined ? newChartTarget(wanted, sheet) : standing;
    const links = wanted.links.map(({ row, column }) => ({ row, column }));
    return { ...tab, links, charts: target ? writeCharts(target, { hasMoved, sheetOf }) : [] };
  });
}
