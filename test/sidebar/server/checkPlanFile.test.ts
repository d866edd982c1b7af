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
  [{ leadDefinition: [] }, 'leadDefinition must be an object in { }, got a list'],
  [{ provenance: undefined }, 'provenance is missing'],
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
