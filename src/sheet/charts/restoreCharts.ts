import type { Sheet } from '../cells/facet';
import type { Layout } from '../formulas/moveFormula';
import type { Journal, TabBefore } from '../journal/journal';
import { writtenTab } from '../live/liveBook';
import type { Chart } from './buildChart';
import { idOf, titleOf } from './chartTarget';
import { blockOf, moveBlock, rangeOf, type SheetBlock, sameBlocks } from './sheetBlock';

/** How everything stands where charts are put back. */
export interface ChartSurroundings {
  /** Where lines stood before, and where they stand now, all new ones being out. */
  readonly before: Layout;
  readonly now: Layout;
  /** undefined for a sheet that is gone. */
  sheetOf(id: number): Sheet | undefined;
}

/** Takes out the charts that a generation put in, and lets the others show what they did. May be done again. */
export function restoreCharts(
  sheet: Sheet,
  journal: Journal,
  { key, charts }: TabBefore,
  surroundings: ChartSurroundings,
): void {
  if (!charts || charts.added.length + charts.shown.length === 0) return;
  const written = journal.written && (writtenTab(journal.written, key)?.charts ?? []);
  const isOurs = (chart: Chart): boolean =>
    written ? written.some(({ id }) => id === idOf(chart)) : charts.added.includes(titleOf(chart));
  const standing = new Map<number, Chart>();
  for (const chart of sheet.getCharts()) {
    if (!charts.ids.includes(idOf(chart)) && isOurs(chart)) sheet.removeChart(chart);
    else standing.set(idOf(chart), chart);
  }
  for (const { id, blocks } of charts.shown) {
    const chart = standing.get(id);
    // Of a generation that was completed only what it changed: since then the user may have chosen other cells.
    const isUnchanged = written?.some((each) => each.id === id && !each.isChanged) ?? false;
    if (chart && !isUnchanged) showAgain(sheet, chart, movedBlocks(blocks, journal, surroundings), surroundings);
  }
}

function movedBlocks(
  blocks: readonly SheetBlock[],
  journal: Journal,
  { before, now }: ChartSurroundings,
): readonly SheetBlock[] {
  return blocks.map((block) => {
    const tab = journal.before.find(({ sheetId }) => sheetId === block.sheetId);
    return moveBlock(block, tab?.key, before, now);
  });
}

/** Cells that are gone are left out: a chart without them is better than a repair that fails for ever. */
function showAgain(sheet: Sheet, chart: Chart, blocks: readonly SheetBlock[], { sheetOf }: ChartSurroundings): void {
  if (sameBlocks(chart.getRanges().map(blockOf), blocks)) return;
  const ranges = blocks.flatMap((block) => {
    const source = sheetOf(block.sheetId);
    return source && isWithin(source, block) ? [rangeOf(source, block)] : [];
  });
  if (ranges.length < 2) return;
  const builder = ranges.reduce((built, range) => built.addRange(range), chart.modify().clearRanges());
  sheet.updateChart(builder.build());
}

const isWithin = (sheet: Sheet, { row, column, height, width }: SheetBlock): boolean =>
  row + height <= sheet.getMaxRows() && column + width <= sheet.getMaxColumns();
