import { standingChecks } from '../../../src/plan/lines/checks/standingChecks';
import { nothingLive } from '../../../src/plan/livePlan';
import { conventionsOf } from '../../../src/plan/print/conventions';
import { printPlan } from '../../../src/plan/printPlan';
import { columnName } from '../../support/columnName';
import { exampleInputs } from '../../support/exampleInputs';
import { livePlanSheet } from '../../support/livePlanSheet';
import { formulaOf, type LocatedCell, printedCells } from '../../support/printedCells';
import { shortYear } from '../../support/shortYear';
import { sizedInputs } from '../../support/sizedInputs';

const print = (inputs = exampleInputs(), live = nothingLive) => printPlan(inputs, live, conventionsOf('en_US'));

/** The state of the plan, and what tells whether formulas stand, cannot look at themselves; Benchmarks is read by no formula. */
const tellers = new Set([...standingChecks.map(({ flags }) => flags.key), '#state', 'shown-planState']);
const isLeftOut = ({ tab, row, cell }: LocatedCell): boolean => {
  const key = tab.rows[row] ?? '';
  return (
    tab.key === 'benchmarks' ||
    tellers.has(key) ||
    (tab.key === 'checks' && key.startsWith('partName|')) ||
    cell.role !== 'formula'
  );
};

/** Cells in the ranges that a formula looks for formulas in, as often as they are in one. */
function lookedAt(formula: string): readonly string[] {
  const ranges = [...formula.matchAll(/ISFORMULA\((\w+)!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?\)/g)];
  // Each count is written twice: for whether it is an error, and for what it is.
  return ranges.slice(ranges.length / 2).flatMap(([, tab, left = '', top, right = left, bottom = top]) => {
    const letters = lettersBetween(left, right);
    const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, i) => Number(top) + i);
    return rows.flatMap((row) => letters.map((column) => `${tab}!${column}${row}`));
  });
}

const numbered = (letters: string): number => [...letters].reduce((n, one) => n * 26 + one.charCodeAt(0) - 64, 0);
const lettersBetween = (left: string, right: string): readonly string[] =>
  Array.from({ length: numbered(right) - numbered(left) + 1 }, (_, i) => columnName(numbered(left) - 1 + i));

test.each([
  ['the example', exampleInputs()],
  ['a large plan', sizedInputs(12, 8)],
  ['a plan without lead types', { ...exampleInputs(), leadTypes: [] }],
])('Checks looks at every formula once, and at no other cell: %s', (_, inputs) => {
  const cells = printedCells(print(inputs));
  const looked = cells.filter(({ tab }) => tab.key === 'checks').flatMap((cell) => lookedAt(formulaOf(cell) ?? ''));
  const formulas = cells.filter((cell) => !isLeftOut(cell)).map(({ where }) => where);
  expect([...looked].sort()).toEqual([...formulas].sort());
});

test('rows and columns of the user’s own may run through what is looked at', () => {
  const first = print();
  const tabs = first.tabs.map((tab) => {
    const row = tab.rows.indexOf('wins|mid-market');
    const column = tab.columns.indexOf('source:sales');
    const rows = row < 0 ? tab.rows : [...tab.rows.slice(0, row), '', ...tab.rows.slice(row)];
    const columns = row < 0 ? tab.columns : [...tab.columns.slice(0, column), '', ...tab.columns.slice(column)];
    return [tab.key, { name: tab.title, rows, columns }] as const;
  });
  const live = { tabs: Object.fromEntries(tabs), foreignNames: [] };
  const part = (plan: typeof first) =>
    printedCells(plan)
      .map((cell) => formulaOf(cell) ?? '')
      .filter((formula) => /ISFORMULA\(Funnel/.test(formula));
  const before = part(first);
  const after = part(print(exampleInputs(), live));
  expect(after.length).toBe(before.length);
  const ranges = (formulas: readonly string[]) => formulas.map((formula) => formula.match(/ISFORMULA/g)?.length);
  expect(ranges(after)).toEqual(ranges(before));
});

const STEP = 53;
const state = (live: ReturnType<typeof livePlanSheet>) => live.failing()['check-formulasStand'] ?? 'OK';

test('a number typed over a formula turns its check red, whichever formula it is', () => {
  const live = livePlanSheet(shortYear(exampleInputs()));
  expect(live.failing()).toEqual({});
  const formulas = printedCells(live.plan).filter((cell) => !isLeftOut(cell));
  const drawn = formulas.filter((_, i) => i % STEP === 0 || formulas[i - 1]?.tab !== formulas[i]?.tab);
  for (const cell of drawn) {
    const [, place = ''] = cell.where.split('!');
    const { title } = cell.tab;
    live.type(title, place, '1');
    expect([cell.where, state(live)]).toEqual([
      cell.where,
      expect.stringMatching(new RegExp(`^${title}\\b.*: a formula was overwritten$`)),
    ]);
    live.type(title, place, formulaOf(cell) ?? '');
  }
  expect(live.failing()).toEqual({});
  expect(drawn.length).toBeGreaterThan(40);
});

test('a formula of the plan is missed under its heading, and what the user adds is not', () => {
  const live = livePlanSheet(shortYear(exampleInputs()));
  const funnel = live.plan.tabs.find(({ key }) => key === 'funnel');
  const row = funnel?.rows.indexOf('wins|mid-market') ?? 0;
  live.insert('Funnel', 'ROW', row);
  live.insert('Funnel', 'COL', 5);
  live.type('Funnel', `D${row + 1}`, '7');
  live.type('Funnel', `F${row}`, '7');
  live.type('Funnel', 'K3', '=1 / 0');
  live.type('Inputs', 'D13', '=6200000 * 2');
  expect(state(live)).toBe('OK');
  live.type('Funnel', `D${row + 2}`, '7');
  expect(state(live)).toBe('Funnel, Wins: a formula was overwritten');
});

test('what is put between two members of a list is said under its heading, what stands beside it is not', () => {
  const between = (put: (live: ReturnType<typeof livePlanSheet>, row: (key: string) => number) => void) => {
    const live = livePlanSheet(shortYear(exampleInputs()));
    const funnel = live.plan.tabs.find(({ key }) => key === 'funnel');
    put(live, (key) => funnel?.rows.indexOf(key) ?? 0);
    return live.failing()['check-nothingBetween'] ?? 'OK';
  };
  const said = /^Funnel, Revenue.*: a row or column was put between its lines; generate the plan again, or move it$/;
  expect(between((live, row) => live.insert('Funnel', 'ROW', row('revenue|mid-market')))).toMatch(said);
  expect(between((live) => live.insert('Funnel', 'COL', 5))).toMatch(/^Funnel.*put between its lines/);
  expect(between((live, row) => live.insert('Funnel', 'ROW', row('revenue-total')))).toBe('OK');
  expect(between((live) => live.type('Funnel', 'K40', '7'))).toBe('OK');
});

test('lines of the user’s that stood there when the plan was generated are no trouble', () => {
  const first = print();
  const tabs = first.tabs.map(({ key, title, rows, columns }) => {
    const own = (keys: readonly string[]) => keys.flatMap((each, i) => (i === 0 ? [each] : [each, '']));
    return [key, { name: title, rows: own(rows), columns: own(columns) }] as const;
  });
  const again = print(exampleInputs(), { tabs: Object.fromEntries(tabs), foreignNames: [] });
  const flags = printedCells(again).filter(
    ({ tab, column }) => tab.key === 'checks' && tab.columns[column] === 'place:3',
  );
  const ofParts = flags.flatMap((cell) => (cell.tab.rows[cell.row]?.startsWith('partName|') ? [formulaOf(cell)] : []));
  expect(new Set(ofParts)).toEqual(new Set(['=IF(ISERROR(0 = 0), FALSE, 0 = 0)']));
});

test('a formula whose row was deleted is a failing check, and no error on Checks', () => {
  const live = livePlanSheet(shortYear(exampleInputs()));
  const inputs = live.plan.tabs.find(({ key }) => key === 'inputs');
  live.remove('Inputs', 'ROW', inputs?.rows.indexOf('shareOfGoal-total') ?? 0);
  expect(live.failing()).toEqual({
    'check-formulasStand': 'Inputs, Share of the goal: a formula was overwritten',
    'check-noErrorsShow': 'Inputs, Share of the goal: a formula shows an error',
  });
});
