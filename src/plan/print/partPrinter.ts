import type { PrintedCells } from '../../core/calculus/printed';
import type { PrintedBlock } from '../../core/calculus/printedBlock';
import type { PlacedCell, PlacedPlan, PlacedTab } from '../layout/placePlan';
import type { At } from '../model/axis';
import { type Block, blocksOf } from '../parts/blocksOf';
import { isStanding } from '../parts/isStanding';
import { partsOf } from '../parts/partsOf';
import { cellReference, fixed, tabPrefix } from './reference';

/** The formulas of each part of the plan, as rectangles. Each reference names its tab. */
export function partPrinter(plan: PlacedPlan): (at: At) => PrintedCells {
  const blocks = new Map(plan.tabs.flatMap(printedParts));
  return ({ part = 0 }) => ({ range: '', cells: [], blocks: blocks.get(plan.axes.part[part] ?? '') ?? [] });
}

function printedParts(tab: PlacedTab): readonly (readonly [part: string, blocks: readonly PrintedBlock[]])[] {
  const byRow = new Map<string, PlacedCell[]>(tab.rowSpecs.map(({ key }) => [key, []]));
  for (const cell of tab.cells) if (isStanding(cell.spec)) byRow.get(cell.rowKey)?.push(cell);
  return [...partsOf(tab.definition, tab.rowSpecs)].map(([part, rows]) => {
    const cells = rows.flatMap(({ key }) => byRow.get(key) ?? []);
    return [part, blocksOf(cells, tab).map((block) => printBlock(block, tab))];
  });
}

function printBlock({ top, bottom, left, right }: Block, { name }: PlacedTab): PrintedBlock {
  const range = (first: readonly [number, number], last: readonly [number, number]) => {
    const [start, end] = [first, last].map(([row, column]) => cellReference({ row, column }, fixed));
    return `${tabPrefix(name)}${start === end ? start : `${start}:${end}`}`;
  };
  return {
    range: range([top, left], [bottom, right]),
    rowKeys: top === bottom ? '' : range([top, 0], [bottom, 0]),
    columnKeys: left === right ? '' : range([0, left], [0, right]),
  };
}
