import * as fc from 'fast-check';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { usualSegment } from '../../src/plan/inputs/usualInputs';
import { mergeKeys } from '../../src/plan/layout/mergeKeys';
import { type LivePlan, nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import type { PrintedPlan } from '../../src/plan/printedPlan';
import { printPlan } from '../../src/plan/printPlan';
import { exampleInputs } from '../support/exampleInputs';
import { formulaOf, printedCells } from '../support/printedCells';

const us = conventionsOf('en_US');
const first = printPlan(exampleInputs(), nothingLive, us);

/** The keys as they stand after a plan was written. */
function standing(plan: PrintedPlan): LivePlan {
  const tabs = plan.tabs.map((tab) => [tab.key, { name: tab.title, rows: tab.rows, columns: tab.columns }]);
  return { tabs: Object.fromEntries(tabs), foreignNames: [] };
}

function withSegment(inputs: PlanInputs): PlanInputs {
  const added = {
    ...usualSegment,
    key: 'public',
    name: 'Public',
    shareOfGoal: 0,
    averageDealSize: 40_000,
    closeRate: 0.2,
    cycleDays: 120,
    openingPipeline: 0,
  };
  const sources = inputs.sources.map((source, i) => ({
    ...source,
    contribution: { ...source.contribution, public: i === 0 ? 1 : 0 },
  }));
  const [head, ...tail] = inputs.segments;
  return { ...inputs, segments: [head as (typeof inputs.segments)[number], added, ...tail], sources };
}

test('merging keys keeps what stands where it stands', () => {
  expect(mergeKeys(['a', '', 'b', 'c'], ['a', 'x', 'b', 'y', 'z'])).toEqual(['a', 'x', '', 'b', 'y', 'z', 'c']);
  expect(mergeKeys([], ['a', 'b'])).toEqual(['a', 'b']);
});

test('merging: the live order is kept, every wanted key is there once', () => {
  const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });
  fc.assert(
    fc.property(keys, keys, (live, wanted) => {
      const merged = mergeKeys(live, wanted);
      expect(merged.filter((key) => live.includes(key))).toEqual(live);
      expect([...merged].sort()).toEqual([...new Set([...live, ...wanted])].sort());
    }),
  );
});

test('generating again over an untouched plan changes no place and no formula', () => {
  expect(printPlan(exampleInputs(), standing(first), us)).toEqual(first);
});

test('a new segment gets its rows after its predecessor, and every total takes it in', () => {
  const again = printPlan(withSegment(exampleInputs()), standing(first), us);
  const funnel = again.tabs.find((tab) => tab.key === 'funnel');
  const at = (key: string) => funnel?.rows.indexOf(key) ?? -1;
  expect(at('wins|public')).toBe(at('wins|small-business') + 1);
  const total = printedCells(again).find(
    ({ tab, row, column }) => tab === funnel && row === at('wins-total') && tab.columns[column] === 'value',
  );
  expect(total && formulaOf(total)).toBe(`=SUM($D$${at('wins|small-business') + 1}:$D$${at('wins|enterprise') + 1})`);
});

test('a segment that was taken out leaves its rows to be hidden, never deleted', () => {
  const inputs = exampleInputs();
  const fewer = { ...inputs, segments: inputs.segments.slice(0, 2) };
  const again = printPlan(fewer, standing(first), us);
  const funnel = again.tabs.find((tab) => tab.key === 'funnel');
  expect(funnel?.retiredRows).toContain('wins|enterprise');
  expect(funnel?.rows).toEqual(first.tabs.find((tab) => tab.key === 'funnel')?.rows);
  const checks = again.tabs.find((tab) => tab.key === 'checks');
  // Flags stand by place: the four sources take the column that the third segment had.
  expect(checks?.retiredColumns).toEqual([]);
  const left = printedCells(again).filter(
    ({ tab, row, cell }) => tab.retiredRows.includes(tab.rows[row] ?? '') && cell.content !== tab.rows[row],
  );
  expect(left).toEqual([]);
});

test('rows and columns of the user are left alone, and references step over them', () => {
  const live = standing(first);
  const funnel = live.tabs.funnel;
  if (!funnel) throw new Error('no funnel');
  const rows = [...funnel.rows.slice(0, 27), '', ...funnel.rows.slice(27)];
  const columns = [...funnel.columns.slice(0, 5), '', ...funnel.columns.slice(5)];
  const again = printPlan(
    exampleInputs(),
    { ...live, tabs: { ...live.tabs, funnel: { ...funnel, rows, columns } } },
    us,
  );
  const tab = again.tabs.find(({ key }) => key === 'funnel');
  expect(tab?.rows).toEqual(rows);
  expect(tab?.cells[27]?.every((cell) => cell === null)).toBe(true);
  expect(tab?.cells.every((cells) => cells[5] === null)).toBe(true);
  const revenue = printedCells(again).find(
    ({ row, column, tab: t }) => t === tab && t.rows[row] === 'revenue|small-business' && t.columns[column] === 'value',
  );
  expect(revenue && formulaOf(revenue)).toBe('=SUM($E38:$E38, $G38:$I38)');
});

test('a renamed tab is found by its key, and its new name stands quoted in formulas', () => {
  const live = standing(first);
  const renamed = {
    ...live,
    tabs: { ...live.tabs, inputs: { ...live.tabs.inputs, name: "Dana's inputs" } },
  } as LivePlan;
  const again = printPlan(exampleInputs(), renamed, us);
  const goal = printedCells(again).find(
    ({ tab, row, column }) =>
      tab.key === 'goals' && tab.rows[row] === 'goal-revenueGoal' && tab.columns[column] === 'value',
  );
  expect(goal && formulaOf(goal)).toBe("='Dana''s inputs'!D13");
});

test('a tab of the user keeps its name', () => {
  const plan = printPlan(exampleInputs(), { tabs: {}, foreignNames: ['goals', 'Goals (Tandem)', 'Data'] }, us);
  expect(plan.tabs.map((tab) => tab.title)).toEqual([
    'Guide',
    'Goals (Tandem) 2',
    'Inputs',
    'Funnel',
    'Calendar',
    'Quotas',
    'Capacity',
    'Checks',
    'Benchmarks',
  ]);
});
