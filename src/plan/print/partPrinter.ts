import { noCells, type PrintedCells } from '../../core/calculus/printed';
import type { PrintedBlock } from '../../core/calculus/printedBlock';
import type { PlacedCell, PlacedPlan, PlacedTab } from '../layout/placePlan';
import type { At } from '../model/axis';
import { type Block, blocksOf } from '../parts/blocksOf';
import { isStanding } from '../parts/isStanding';
import { partsOf } from '../parts/partsOf';
import { type Run, runsOfLines } from '../parts/runsOfLines';
import { cellReference, fixed, tabPrefix } from './reference';

type Parts = ReadonlyMap<string, Partial<PrintedCells>>;

// Several checks read the parts of one plan.
const known = new WeakMap<PlacedPlan, Parts>();

/** The formulas of each part of the plan, as rectangles. Each reference names its tab. */
export function partPrinter(plan: PlacedPlan): (at: At) => PrintedCells {
  const parts: Parts = known.get(plan) ?? new Map(plan.tabs.flatMap(printedParts));
  known.set(plan, parts);
  return ({ part = 0 }) => ({ ...noCells, ...parts.get(plan.axes.part[part] ?? '') });
}

function printedParts(tab: PlacedTab): readonly (readonly [part: string, printed: Partial<PrintedCells>])[] {
  const byRow = new Map<string, PlacedCell[]>(tab.rowSpecs.map(({ key }) => [key, []]));
  for (const cell of tab.cells) byRow.get(cell.rowKey)?.push(cell);
  return [...partsOf(tab.definition, tab.rowSpecs)].map(([part, rows]) => {
    const cells = rows.flatMap(({ key }) => byRow.get(key) ?? []);
    const standing = cells.filter(({ spec }) => isStanding(spec));
    const blocks = blocksOf(standing, tab).map((block) => printBlock(block, tab));
    return [part, { blocks, runs: runsOfLines(cells).map((run) => printRun(run, tab)) }];
  });
}

function printBlock({ top, bottom, left, right }: Block, { name }: PlacedTab): PrintedBlock {
  return {
    range: printRange(name, [top, left], [bottom, right]),
    rowKeys: top === bottom ? '' : printRange(name, [top, 0], [bottom, 0]),
    columnKeys: left === right ? '' : printRange(name, [0, left], [0, right]),
  };
}

const printRun = ({ direction, first, last }: Run, { name }: PlacedTab): string =>
  direction === 'row' ? printRange(name, [first, 0], [last, 0]) : printRange(name, [0, first], [0, last]);

function printRange(tab: string, first: readonly [number, number], last: readonly [number, number]): string {
  const [start, end] = [first, last].map(([row, column]) => cellReference({ row, column }, fixed));
  return `${tabPrefix(tab)}${start === end ? start : `${start}:${end}`}`;
}
