import { statisticalSheets } from '../core/calculus/statisticalSheets';
import { inLiveOrder } from './inputs/inLiveOrder';
import type { PlanInputs } from './inputs/planInputs';
import { type PlacedPlan, type PlacedTab, placePlan } from './layout/placePlan';
import type { LivePlan } from './livePlan';
import { placesOn } from './model/axis';
import { namedLines, rangeNameOf } from './names';
import { axesWithParts } from './parts/axesWithParts';
import type { Conventions } from './print/conventions';
import { numberFormats } from './print/numberFormats';
import { type CellPrinter, cellPrinter } from './print/printCell';
import { printCharts } from './print/printCharts';
import { printHighlights } from './print/printHighlights';
import { printLinks } from './print/printLinks';
import { styles } from './print/styles';
import type { PrintedCell, PrintedName, PrintedPlan, PrintedTab } from './printedPlan';
import { checkedTabs, planTabs } from './tabs/planTabs';

/**
 * The plan as native formulas, laid out over what stands in the sheet. Inputs must have passed `checkInputs`.
 * Printing is deterministic: the same inputs over the same sheet give the same plan.
 */
export function printPlan(given: PlanInputs, live: LivePlan, conventions: Conventions): PrintedPlan {
  const inputs = inLiveOrder(given, live);
  const plan = placePlan(planTabs, inputs, axesWithParts(checkedTabs, inputs), live);
  const printer = {
    plan,
    reading: statisticalSheets(conventions.separator),
    formats: numberFormats(inputs.currency, conventions),
  };
  return {
    tabs: plan.tabs.map((tab) => printTab(tab, printer)),
    names: namedLines.map((line) => printName(line, plan)),
  };
}

function printTab(tab: PlacedTab, printer: CellPrinter): PrintedTab {
  const { definition, rows, columns, rowSpecs } = tab;
  let printed: PrintedTab['cells'] | undefined;
  const specs = definition.columns(printer.plan.axes, printer.plan.inputs);
  const wantedRows = new Set(rowSpecs.map((row) => row.key));
  const wantedColumns = new Set(specs.map((column) => column.key));
  return {
    key: definition.key,
    title: tab.name,
    rows,
    columns,
    retiredRows: rows.filter((key) => key !== '' && !wantedRows.has(key)),
    retiredColumns: columns.filter((key) => key !== '' && !wantedColumns.has(key)),
    // A step that writes one tab prints the cells of no other.
    get cells() {
      printed ??= printCells(tab, printer);
      return printed;
    },
    look: {
      columnWidths: Object.fromEntries(specs.map((column) => [column.key, column.width])),
      rowHeights: Object.fromEntries(
        rowSpecs.flatMap((row) => (row.height === undefined ? [] : [[row.key, row.height]])),
      ),
      ...definition.frozen,
      tabColor: definition.tabColor,
    },
    highlights: printHighlights(tab, printer.plan),
    charts: printCharts(tab, printer),
    links: printLinks(tab, printer.plan),
  };
}

function printCells(tab: PlacedTab, printer: CellPrinter): PrintedTab['cells'] {
  const { rows, columns } = tab;
  const cells: (PrintedCell | null)[][] = rows.map(() => columns.map(() => null));
  const print = cellPrinter(tab, printer);
  for (const cell of tab.cells) (cells[cell.row] as (PrintedCell | null)[])[cell.column] = print(cell);
  keyCells(cells, rows, columns);
  return cells;
}

/** The first column and the first row hold the keys that say which line each row and column is. */
function keyCells(cells: (PrintedCell | null)[][], rows: readonly string[], columns: readonly string[]): void {
  const key = (content: string): PrintedCell => ({
    content,
    role: 'label',
    style: styles.key,
    numberFormat: 'General',
    note: '',
    validation: null,
  });
  rows.forEach((name, i) => {
    const row = cells[i];
    if (row && name !== '') row[0] = key(name);
  });
  const first = cells[0];
  if (!first) return;
  columns.forEach((name, i) => {
    if (name !== '') first[i] = key(name);
  });
}

function printName(line: (typeof namedLines)[number], plan: PlacedPlan): PrintedName {
  const cells = placesOn(line.axes, plan.axes).map((at) => plan.addressOf(line, at));
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    name: rangeNameOf(line),
    tab: cells[0]?.tab ?? '',
    row,
    column,
    height: Math.max(...rows) - row + 1,
    width: Math.max(...columns) - column + 1,
  };
}
