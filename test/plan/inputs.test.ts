import * as fc from 'fast-check';
import { checkInputs } from '../../src/plan/inputs/checkInputs';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { readInputs } from '../../src/plan/inputs/readInputs';
import { isoDate, serialDate } from '../../src/plan/inputs/serialDate';
import { nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { printPlan } from '../../src/plan/printPlan';
import { exampleInputs } from '../support/exampleInputs';
import { planInputsArbitrary } from '../support/planInputsArbitrary';

/** What the Inputs tab shows once the plan is written. */
function inputsTab(inputs: PlanInputs) {
  const plan = printPlan(inputs, nothingLive, conventionsOf('en_US'));
  const tab = plan.tabs.find(({ key }) => key === 'inputs');
  if (!tab) throw new Error('no inputs tab');
  const values = tab.cells.map((row) =>
    row.map((cell) => (cell === null || typeof cell.content === 'object' ? '' : cell.content)),
  );
  return { rows: tab.rows, columns: tab.columns, values };
}

test('inputs read back from the Inputs tab are the inputs that were written', () => {
  expect(readInputs(inputsTab(exampleInputs()))).toEqual(exampleInputs());
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => expect(readInputs(inputsTab(inputs))).toEqual(inputs)),
    { numRuns: 50, seed: 11 },
  );
});

test('plans that the generator of random plans makes pass every check', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => expect(checkInputs(inputs)).toEqual([])),
    { numRuns: 100, seed: 5 },
  );
});

const messages = (change: (inputs: PlanInputs) => unknown): readonly string[] =>
  checkInputs(change(exampleInputs()) as PlanInputs).map(({ path, message }) => `${path}: ${message}`);

const withSegment = (inputs: PlanInputs, change: object) => ({
  ...inputs,
  segments: inputs.segments.map((segment, i) => (i === 1 ? { ...segment, ...change } : segment)),
});

test.each([
  [
    'a percent typed whole',
    (i: PlanInputs) => withSegment(i, { closeRate: 25 }),
    'segments[1].closeRate: Mid-market close rate must be above 0% and at most 100%, got 25 (25% is 0.25)',
  ],
  [
    'a goal of text',
    (i: PlanInputs) => ({ ...i, revenueGoal: 'lots' }),
    'revenueGoal: Revenue goal must be a number, got "lots"',
  ],
  [
    'a goal of nothing',
    (i: PlanInputs) => ({ ...i, revenueGoal: 0 }),
    'revenueGoal: Revenue goal must be above 0, got 0',
  ],
  [
    'a blank name',
    (i: PlanInputs) => withSegment(i, { name: '' }),
    'segments[1].name: The name of segment 2 must not be empty, got a blank',
  ],
  [
    'a name given twice',
    (i: PlanInputs) => withSegment(i, { name: 'small BUSINESS' }),
    'segments[1].name: Segment 2 has the same name or key as segment 1: "small BUSINESS"',
  ],
  [
    'a name that looks the same',
    (i: PlanInputs) => withSegment(i, { name: 'Small\u00a0Business' }),
    'segments[1].name: Segment 2 has the same name or key as segment 1: "Small\u00a0Business"',
  ],
  [
    'shares over 1',
    (i: PlanInputs) => withSegment(i, { shareOfGoal: 0.5 }),
    'segments: Shares of the goal must sum to 100%, got 110%',
  ],
  [
    'an impossible date',
    (i: PlanInputs) => ({ ...i, fiscalYearStart: '2027-02-30' }),
    'fiscalYearStart: Fiscal year starts must be a date such as 2027-01-01, got "2027-02-30"',
  ],
  [
    'an unknown currency',
    (i: PlanInputs) => ({ ...i, currency: 'XXX' }),
    /^currency: Currency must be one of USD, EUR/,
  ],
  [
    'no profit left',
    (i: PlanInputs) => ({ ...i, profitShare: 0.8 }),
    'profitShare: Profit share must be below the gross margin of 70%, got 80%',
  ],
  ['no segments', (i: PlanInputs) => ({ ...i, segments: [] }), 'segments: A plan needs at least one segment'],
  [
    'a key with spaces',
    (i: PlanInputs) => withSegment(i, { key: 'Mid market' }),
    'segments[1].key: The key of segment 2 must be lower-case letters, digits and hyphens, got "Mid market"',
  ],
])('%s is refused by name, rule and value', (_, change, expected) => {
  const found = messages(change);
  const match = found.some((text) => (typeof expected === 'string' ? text === expected : expected.test(text)));
  expect({ found, match }).toMatchObject({ match: true });
});

test('contributions that do not sum to 100% name their segment', () => {
  const found = messages((inputs) => ({
    ...inputs,
    sources: inputs.sources.map((source, i) =>
      i === 0 ? { ...source, contribution: { ...source.contribution, enterprise: 0.25 } } : source,
    ),
  }));
  expect(found).toEqual(['sources: Contributions to Enterprise must sum to 100%, got 110%']);
});

test('serial dates: 2027-01-01 is day 46388 of a spreadsheet, and every day comes back', () => {
  expect(serialDate('2027-01-01')).toBe(46388); // DATE(2027, 1, 1) in Sheets, Excel and LibreOffice
  expect(serialDate('1899-12-31')).toBe(1);
  expect(serialDate('2027-13-01')).toBeUndefined();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80_000 }), (serial) => expect(serialDate(isoDate(serial))).toBe(serial)),
  );
});
