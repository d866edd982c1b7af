import * as fc from 'fast-check';
import { findLibreOffice } from '../../host/libreOffice/findLibreOffice';
import { recalculate } from '../../host/libreOffice/recalculate';
import { writeXlsx } from '../../host/xlsx/writeXlsx';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import type { LivePlan } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { cellReference } from '../../src/plan/print/reference';
import type { PrintedTab } from '../../src/plan/printedPlan';
import { printPlan } from '../../src/plan/printPlan';
import { planTabs } from '../../src/plan/tabs/planTabs';
import { cellOf, sheetOf, workbookOf } from '../host/xlsx/snapshots';
import { compareWithSheet } from '../support/compareWithSheet';
import { exampleInputs } from '../support/exampleInputs';
import { libreOffice } from '../support/libreOffice';
import { planInputsArbitrary } from '../support/planInputsArbitrary';

/** LibreOffice has its own implementations of the distributions and of powers. */
const RELATIVE = 1e-9;
const PATIENCE = 180_000;

const example = exampleInputs();
/** Sales cycles of no time, of a day and of four years; no days off; a lag curve as steep as it may be. */
const extreme: PlanInputs = {
  ...example,
  holidays: [],
  cycleShape: 5,
  segments: example.segments.map((segment, i) => ({ ...segment, wonBy: [], cycleDays: [0, 1, 1500][i] ?? 0 })),
};

/** The example, its extremes, and random plans with calendars and lag curves of every kind. */
const plans: readonly PlanInputs[] = [
  example,
  extreme,
  ...fc.sample(planInputsArbitrary, { seed: 20_261_122, numRuns: 2 }),
];

/** Tabs that bear the plan's number, so that all plans fit into one workbook. */
const numbered = (number: number): LivePlan => ({
  tabs: Object.fromEntries(
    planTabs.map(({ key, title }) => [key, { name: `${title} ${number}`, rows: [], columns: [] }]),
  ),
  foreignNames: [],
});

/** Every formula starts from a wrong value, so that what is read can only come from LibreOffice. */
function sheetFor({ title, rows, columns, cells }: PrintedTab) {
  const filled = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell === null || cell.content === '') return [];
      const place = cellReference({ row: r, column: c }, { row: false, column: false });
      const { content } = cell;
      return [
        cellOf(place, typeof content === 'object' ? { value: -99, formula: content.formula } : { value: content }),
      ];
    }),
  );
  return sheetOf(title, { cells: filled, rowCount: rows.length, columnCount: columns.length });
}

const program = libreOffice();
if (program === null) {
  test('skipped: LibreOffice is not installed (install libreoffice-calc, or put soffice on the PATH)', () => {
    expect(findLibreOffice()).toBeNull();
  });
} else {
  test(
    'every cell of the example and of random plans is in LibreOffice what it is computed to',
    () => same(program),
    PATIENCE,
  );
}

async function same(soffice: string): Promise<void> {
  const printed = plans.map((inputs, i) => printPlan(inputs, numbered(i), conventionsOf('en_US')));
  const sheets = printed.flatMap(({ tabs }) => tabs.map(sheetFor));
  const values = await recalculate(soffice, await writeXlsx(workbookOf(sheets)));
  plans.forEach((inputs, i) => {
    const valueAt = (tab: string, a1: string) => values[tab]?.[a1];
    expect(compareWithSheet(inputs, valueAt, RELATIVE, numbered(i))).toBeGreaterThan(3000);
  });
}
