import { fuzzCalls } from '../../tools/fuzz/fuzzCalls';

// `npm run fuzz` makes a million of these calls; here are a hundred of each function.
test('random calls give what the definition says, or a refusal in words', () => {
  const { findings, tally } = fuzzCalls(4700, 20261121, () => 0);
  expect(findings).toEqual([]);
  expect([...tally.values()].every(({ answered, refused }) => answered > 0 && refused > 0)).toBe(true);
});
