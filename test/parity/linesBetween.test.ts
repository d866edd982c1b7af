import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { type LivePlan, nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import type { PrintedPlan } from '../../src/plan/printedPlan';
import { printPlan } from '../../src/plan/printPlan';
import { compareWithSheet } from '../support/compareWithSheet';
import { evaluateSheets } from '../support/evaluateSheets';
import { exampleInputs } from '../support/exampleInputs';
import { shortYear } from '../support/shortYear';
import { typedTab } from '../support/typedPlan';

const us = conventionsOf('en_US');
const inputs = shortYear(exampleInputs());
const RELATIVE = 1e-10;
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
  const inserted = ['777', 'of which', 'FALSE'];
  return evaluateSheets(
    printPlan(of, live, us).tabs.map((tab) =>
      typedTab(tab, (row, column) => {
        const isUsers = row > 0 && column > 0 && (tab.rows[row] === '' || tab.columns[column] === '');
        return isUsers ? (inserted[(row + column) % 3] ?? '') : '';
      }),
    ),
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
