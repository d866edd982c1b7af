import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { type LivePlan, nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { cellReference } from '../../src/plan/print/reference';
import type { PrintedCell, PrintedPlan } from '../../src/plan/printedPlan';
import { printPlan } from '../../src/plan/printPlan';
import { compareWithSheet } from '../support/compareWithSheet';
import { evaluateSheets } from '../support/evaluateSheets';
import { exampleInputs } from '../support/exampleInputs';
import { shortYear } from '../support/shortYear';

const us = conventionsOf('en_US');
const inputs = shortYear(exampleInputs());
const RELATIVE = 1e-10;
const a1 = (row: number, column: number) => cellReference({ row, column }, { row: false, column: false });

const typed = ({ content }: PrintedCell): string => {
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' && content !== '' ? `'${content}` : String(content);
};

/** The plan as it stands, its keys changed by somebody who worked in the sheet. */
function standing(plan: PrintedPlan, worked: (keys: readonly string[]) => readonly string[]): LivePlan {
  const tabs = plan.tabs.map(({ key, title, rows, columns }) => [
    key,
    { name: title, rows: worked(rows), columns: worked(columns) },
  ]);
  return { tabs: Object.fromEntries(tabs), foreignNames: [] };
}

/** The values of a plan printed over what stands, where every cell that is not the plan's holds something of the user's. */
function valuesOver(live: LivePlan, of: PlanInputs) {
  return evaluateSheets(
    printPlan(of, live, us).tabs.map((tab) => ({
      name: tab.title,
      rows: tab.rows.length,
      columns: tab.columns.length,
      cells: Object.fromEntries(
        tab.cells.flatMap((row, r) =>
          row.map((cell, c) => {
            const isUsers = r > 0 && c > 0 && (tab.rows[r] === '' || tab.columns[c] === '');
            return [a1(r, c), cell ? typed(cell) : isUsers ? (['777', 'of which', 'FALSE'][(r + c) % 3] ?? '') : ''];
          }),
        ),
      ),
    })),
  );
}

const first = printPlan(inputs, nothingLive, us);
const ownLineAfterEach = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key, i) => (i === 0 ? [key] : [key, '']));

test('with a row and a column of the user after each of the plan’s, every cell is as without them', () => {
  const live = standing(first, ownLineAfterEach);
  expect(compareWithSheet(inputs, valuesOver(live, inputs), RELATIVE, live)).toBeGreaterThan(1000);
});

test('rows of members that were taken out, on some tabs alone, are passed over', () => {
  const fewer = {
    ...inputs,
    segments: inputs.segments.filter((_, i) => i !== 1),
    sources: inputs.sources.filter((_, i) => i !== 1),
  };
  const all = standing(first, (keys) => keys);
  // Funnel and Quotas are new, the other tabs keep hidden rows of what was taken out.
  const { funnel: _, quotas: __, ...kept } = all.tabs;
  const live = { ...all, tabs: kept };
  expect(compareWithSheet(fewer, valuesOver(live, fewer), RELATIVE, live)).toBeGreaterThan(1000);
});
