import { periodsOf } from '../../../src/plan/inputs/periodsOf';
import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import { type LivePlan, nothingLive } from '../../../src/plan/livePlan';
import { conventionsOf } from '../../../src/plan/print/conventions';
import type { PrintedPlan } from '../../../src/plan/printedPlan';
import { printPlan } from '../../../src/plan/printPlan';
import { exampleInputs } from '../../support/exampleInputs';
import { formulaOf, printedCells } from '../../support/printedCells';

const even = [0.25, 0.25, 0.25, 0.25] as const;
const inWeeks = (weeksInYear: 52 | 53): PlanInputs => ({
  ...exampleInputs(),
  periods: periodsOf({ calendar: '4-4-5', weeksInYear, quarterShares: even }),
});
const print = (inputs: PlanInputs, live: LivePlan) => printPlan(inputs, live, conventionsOf('en_US'));

/** The sheet as a plan left it. */
const standing = ({ tabs }: PrintedPlan): LivePlan => ({
  tabs: Object.fromEntries(tabs.map(({ key, title, rows, columns }) => [key, { name: title, rows, columns }])),
  foreignNames: [],
});

const calendarIn = ({ tabs }: PrintedPlan) => {
  const tab = tabs.find(({ key }) => key === 'calendar');
  if (!tab) throw new Error('the plan has a calendar');
  return tab;
};

const yearTarget = (plan: PrintedPlan) => {
  const found = printedCells(plan).find(
    ({ tab, row, column }) =>
      tab.key === 'calendar' && tab.rows[row] === 'weekTarget-total' && tab.columns[column] === 'value',
  );
  return found && formulaOf(found);
};

test('a 53rd week comes after the 52nd, and sums reach over it', () => {
  const first = print(inWeeks(52), nothingLive);
  const again = print(inWeeks(53), standing(first));
  const { columns } = calendarIn(again);
  expect(columns.slice(-2)).toEqual(['week:w52', 'week:w53']);
  expect(columns.slice(0, -1)).toEqual(calendarIn(first).columns);
  const lastLetters = (plan: PrintedPlan) => /:\$([A-Z]+)\$/.exec(yearTarget(plan) ?? '')?.[1];
  expect([lastLetters(first), lastLetters(again)]).toEqual(['BU', 'BV']);
});

test('from months to quarters eight periods are left over, to be hidden', () => {
  const first = print(exampleInputs(), nothingLive);
  const quarters = {
    ...exampleInputs(),
    periods: periodsOf({ calendar: 'quarter', weeksInYear: 52, quarterShares: even }),
  };
  const again = calendarIn(print(quarters, standing(first)));
  expect(again.retiredColumns).toEqual([5, 6, 7, 8, 9, 10, 11, 12].map((number) => `period:p${number}`));
  expect(again.columns).toEqual(calendarIn(first).columns);
});
