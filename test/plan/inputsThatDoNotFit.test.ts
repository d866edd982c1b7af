import { checkInputs } from '../../src/plan/inputs/checkInputs';
import { periodsOf } from '../../src/plan/inputs/periodsOf';
import type { CapacityInputs, PeriodInputs, PlanInputs, SegmentInputs } from '../../src/plan/inputs/planInputs';
import { exampleInputs } from '../support/exampleInputs';

type Change = (inputs: PlanInputs) => Partial<PlanInputs>;

const messages = (change: Change): readonly string[] => {
  const inputs = exampleInputs();
  return checkInputs({ ...inputs, ...change(inputs) }).map(({ path, message }) => `${path}: ${message}`);
};

const period =
  (place: number, change: Partial<PeriodInputs>): Change =>
  ({ periods }) => ({ periods: periods.map((each, i) => (i === place ? { ...each, ...change } : each)) });

const enterprise =
  (change: Partial<SegmentInputs>): Change =>
  ({ segments }) => ({ segments: segments.map((each, i) => (i === 2 ? { ...each, ...change } : each)) });

const capacity =
  (change: Partial<CapacityInputs>): Change =>
  (inputs) => ({ capacity: { ...inputs.capacity, ...change } });

/** The example's curve with another share at a place. */
const curve =
  (place: number, share: number): Change =>
  (inputs) =>
    enterprise({ wonBy: (inputs.segments[2]?.wonBy ?? []).map((each, i) => (i === place ? share : each)) })(inputs);

const blank = '' as unknown as number;
const weeks = (calendar: '4-4-5' | '5-4-4', weeksInYear: 52 | 53) =>
  periodsOf({ calendar, weeksInYear, quarterShares: [0.25, 0.25, 0.25, 0.25] });

test.each<[string, Change, readonly string[]]>([
  [
    'a year that is due in part',
    period(0, { shareOfYear: 0 }),
    ['periods: Shares of the year must sum to 100%, got 94.5%'],
  ],
  [
    'a period in months and in weeks',
    period(1, { weeks: 4 }),
    ['periods[1]: February must last months or weeks, got 1 months and 4 weeks'],
  ],
  [
    'a period that does not last',
    period(1, { months: 0 }),
    ['periods[1]: February must last months or weeks, got 0 months and 0 weeks'],
  ],
  ['a year of 13 months', period(1, { months: 2 }), ['periods: The periods must make 12 months, got 13']],
  [
    'months and weeks in one year',
    period(1, { months: 0, weeks: 4 }),
    ['periods: The periods must all be counted in months, or all in weeks'],
  ],
  [
    'a year of 54 weeks',
    () => ({ periods: weeks('4-4-5', 53).map((each, i) => (i === 0 ? { ...each, weeks: 5 } : each)) }),
    ['periods: The periods must make 52 or 53 weeks, got 54'],
  ],
  [
    'half a month',
    period(1, { months: 0.5 }),
    ['periods[1].months: February months must be a whole number, at least 0 and at most 12, got 0.5'],
  ],
  [
    'quarters out of order',
    period(4, { quarter: 4 }),
    ['periods[4].quarter: May must be in quarter 2 or the next one, got 4'],
  ],
  ['a year that begins late', period(0, { quarter: 2 }), ['periods[0].quarter: January must be in quarter 1, got 2']],
  [
    'a year without a last quarter',
    ({ periods }) => ({ periods: periods.map((each) => ({ ...each, quarter: Math.min(3, each.quarter) })) }),
    ['periods: The periods must run through all four quarters, the last one is in quarter 3'],
  ],
  [
    'a period without a name',
    period(2, { name: ' ' }),
    ['periods[2].name: The name of period 3 must not be empty, got " "'],
  ],
  [
    'a period of the name of another',
    period(2, { name: 'january' }),
    ['periods[2].name: Period 3 has the same name or key as period 1: "january"'],
  ],
  [
    'a holiday of text',
    () => ({ holidays: ['2027-01-01', '', 'Christmas'] }),
    ['holidays[2]: Day off (row 3) must be a date such as 2027-01-01, got "Christmas"'],
  ],
  [
    'too many holidays',
    () => ({ holidays: new Array<string>(16).fill('2027-01-01') }),
    ['holidays: A plan takes at most 15 days off, got 16'],
  ],
  [
    'curve days that fall back',
    ({ curveDays }) => ({ curveDays: curveDays.map((day, i) => (i === 3 ? 14 : day)) }),
    ['curveDays[3]: The days of the lag curves must rise, got 14 after 14'],
  ],
  [
    'curves that begin late',
    ({ curveDays }) => ({ curveDays: curveDays.map((day) => day + 1) }),
    ['curveDays[0]: The first day of the lag curves must be 0, got 1'],
  ],
  ['one curve day', () => ({ curveDays: [0] }), ['curveDays: The lag curves need 2 to 30 days, got 1']],
  [
    'a curve with a gap',
    curve(3, blank),
    ['segments[2].wonBy: Enterprise lag curve must be filled in for all 12 days or for none, got 11'],
  ],
  [
    'a curve that falls',
    curve(3, 0.005),
    ['segments[2].wonBy[3]: Enterprise lag curve must not fall, got 0.5% by day 30 after 1%'],
  ],
  ['a curve that begins high', curve(0, 0.01), ['segments[2].wonBy[0]: Enterprise lag curve must begin at 0%, got 1%']],
  ['a curve that ends low', curve(11, 0.99), ['segments[2].wonBy[11]: Enterprise lag curve must end at 100%, got 99%']],
  [
    'reps for fewer quarters than the ramp has',
    capacity({ reps: [1, 2] }),
    ['capacity.reps: Reps when the year begins must be given for each of the 5 quarters of the ramp, got 2'],
  ],
  ['no ramp', capacity({ ramp: [], reps: [] }), ['capacity.ramp: The ramp must have 1 to 12 quarters, got 0']],
  [
    'a ramp typed whole',
    capacity({ ramp: [0, 25, 0.5, 0.75, 1] }),
    ['capacity.ramp[1]: Ramp (quarter 2 after hiring) must be at least 0% and at most 100%, got 25 (25% is 0.25)'],
  ],
  [
    'a planned hire that was cleared',
    capacity({ hires: [1, blank, 0, 0] }),
    ['capacity.hires[1]: Planned hires (quarter 2) must be a number, got a blank'],
  ],
  [
    'a confidence beyond reach',
    ({ confidence }) => ({ confidence: { ...confidence, chosen: 1 } }),
    ['confidence.chosen: Confidence must be above 0% and below 100%, got 1'],
  ],
  [
    'a lead type given twice',
    ({ leadTypes }) => ({ leadTypes: leadTypes.map((each) => ({ ...each, name: 'Demo' })) }),
    [
      'leadTypes[1].name: Lead type 2 has the same name or key as lead type 1: "Demo"',
      'leadTypes[2].name: Lead type 3 has the same name or key as lead type 1: "Demo"',
    ],
  ],
  [
    'a close rate that rests on nothing',
    enterprise({ closeRateRecords: 0 }),
    [
      'segments[2].closeRateRecords: Enterprise records behind the close rate must be a whole number, at least 1 and at most 1000000, got 0',
    ],
  ],
  [
    'an unknown way to count days',
    () => ({ followUpBasis: 'lunar' as PlanInputs['followUpBasis'] }),
    ['followUpBasis: Follow-up days are must be one of elapsed, business, got "lunar"'],
  ],
])('%s is refused', (_, change, expected) => {
  expect(messages(change)).toEqual(expected);
});

test('years of 52 and of 53 weeks are fine, and so are blank rows among the days off', () => {
  expect(messages(() => ({ periods: weeks('4-4-5', 52) }))).toEqual([]);
  expect(messages(() => ({ periods: weeks('5-4-4', 53), holidays: ['', '2027-05-31'] }))).toEqual([]);
});
