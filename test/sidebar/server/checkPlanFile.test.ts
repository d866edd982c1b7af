import { planInputsShape } from '../../../src/sidebar/protocol/planInputsShape';
import { checkPlanFile } from '../../../src/sidebar/server/planFile/checkPlanFile';
import { exampleInputs } from '../../support/exampleInputs';

const messages = (content: unknown) => checkPlanFile(content).map(({ message }) => message);

/** The example with changes to its first segment. */
function withSegment(changes: Readonly<Record<string, unknown>>) {
  const inputs = exampleInputs();
  const [first, ...rest] = inputs.segments;
  return { ...inputs, segments: [{ ...first, ...changes }, ...rest] };
}

test('finds nothing wrong with the example', () => {
  expect(checkPlanFile(exampleInputs())).toEqual([]);
});

test.each([
  [{ revenueGoal: 'lots' }, 'revenueGoal must be a number, got "lots"'],
  [{ revenueGoal: null }, 'revenueGoal must be a number, got null'],
  [{ company: 7 }, 'company must be a text, got 7'],
  [{ segments: {} }, 'segments must be a list in [ ], got an object'],
  [{ leadDefinition: [] }, 'leadDefinition must be an object in { }, got a list of 0'],
  [{ churnRate: undefined }, 'churnRate is missing'],
  [{ calendar: { calendar: 'month' } }, 'calendar must be absent beside periods, got an object'],
  [{ periods: undefined, calendar: '4-4-5' }, 'calendar must be an object in { }, got "4-4-5"'],
  [
    { periods: undefined, calendar: { calendar: '4-4-6' } },
    'calendar.calendar must be one of month, quarter, 4-4-5, 4-5-4, 5-4-4, got "4-4-6"',
  ],
  [
    { periods: undefined, calendar: { calendar: '4-4-5', weeksInYear: 54 } },
    'calendar.weeksInYear must be one of 52, 53, got 54',
  ],
  [
    { periods: undefined, calendar: { calendar: '4-4-5', quarterShares: [0.5, 0.5] } },
    'calendar.quarterShares must have 4 entries, got a list of 2',
  ],
  [{ confidence: { chosen: 0.8, compared: [0.5] } }, 'confidence.compared must have 3 entries, got a list of 1'],
  [{ budget: 1 }, 'the plan file has an unknown key "budget"'],
])('says what is wrong with the structure of %j', (changes, message) => {
  expect(messages({ ...exampleInputs(), ...changes })).toEqual([message]);
});

test('takes an unknown key for the misspelling of a missing one', () => {
  expect(messages(withSegment({ closeRat: 0.2, closeRate: undefined }))).toEqual([
    'segments[0] has an unknown key "closeRat": did you mean closeRate?',
  ]);
  expect(messages(withSegment({ winChance: 0.2, closeRate: undefined }))).toEqual([
    'segments[0] has an unknown key "winChance"',
    'segments[0].closeRate is missing',
  ]);
});

test('takes an unknown key for the misspelling of one that may be left out', () => {
  expect(messages({ ...exampleInputs(), capacity: undefined, capasity: exampleInputs().capacity })).toEqual([
    'the plan file has an unknown key "capasity": did you mean capacity?',
  ]);
});

/** No more than a plan cannot do without. */
const essentials = {
  company: 'Acme',
  currency: 'EUR',
  fiscalYearStart: '2027-02-01',
  revenueGoal: 10_000_000,
  priorYearRevenue: 9_000_000,
  renewalRevenue: 5_000_000,
  churnRate: 0.1,
  grossMargin: 0.7,
  profitShare: 0.4,
  segments: [{ key: 'all', name: 'All', shareOfGoal: 1, averageDealSize: 20_000, closeRate: 0.2, cycleDays: 60 }],
  sources: [
    {
      key: 'marketing',
      name: 'Marketing',
      team: 'marketing',
      inquiryToQualifiedRate: 0.2,
      qualifiedToAcceptedRate: 0.5,
      contribution: { all: 1 },
    },
  ],
};

test('a plan file may give no more than the essentials', () => {
  expect(checkPlanFile(essentials)).toEqual([]);
  const inputs = planInputsShape.parse(essentials);
  expect(inputs.periods.map(({ months, shareOfYear }) => [months, shareOfYear])).toEqual(Array(12).fill([1, 0.25 / 3]));
  expect(inputs.segments[0]).toMatchObject({ dealSizeCv: 0.6, closeRateRecords: 100, wonBy: [], openingPipeline: 0 });
  expect(inputs.confidence).toEqual({ chosen: 0.8, compared: [0.5, 0.8, 0.9] });
});

test('a plan file may name its calendar', () => {
  const calendar = { calendar: '4-4-5', weeksInYear: 53, quarterShares: [0.13, 0.26, 0.26, 0.35] };
  expect(checkPlanFile({ ...essentials, calendar })).toEqual([]);
  const { periods } = planInputsShape.parse({ ...essentials, calendar });
  // The last period takes the 53rd week; shares of a quarter go by its weeks before that: .13 x 4 / 13 and so on.
  expect(periods.map(({ weeks }) => weeks)).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]);
  expect(periods.slice(0, 3).map(({ shareOfYear }) => shareOfYear)).toEqual([0.04, 0.04, 0.05]);
  expect(checkPlanFile({ ...essentials, calendar: { ...calendar, quarterShares: [0.2, 0.2, 0.2, 0.3] } })).toEqual([
    { path: 'periods', message: 'Shares of the year must sum to 100%, got 90%' },
  ]);
});

test('names a team that there is not', () => {
  const inputs = exampleInputs();
  const sources = inputs.sources.map((source) => ({ ...source, team: 'legal' })).slice(0, 1);
  expect(messages({ ...inputs, sources })).toEqual([
    'sources[0].team must be one of marketing, sales, teleprospecting, channel, got "legal"',
  ]);
});

test('words wrong values as the sidebar does', () => {
  expect(messages(withSegment({ closeRate: 25 }))).toEqual([
    'Small business close rate must be above 0% and at most 100%, got 25 (25% is 0.25)',
  ]);
});

test.each([[null], [[]], ['text'], [3]])('refuses %j as a plan', (content) => {
  expect(messages(content)).toEqual([expect.stringMatching(/^The file must be an object in \{ \}, got /)]);
});
