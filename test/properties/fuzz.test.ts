import { fuzzCalls } from '../../tools/fuzz/fuzzCalls';

// `npm run fuzz` makes a million of these calls; here are a hundred of each function.
test('random calls give what the definition says, or a refusal in words', () => {
  const { findings, tally } = fuzzCalls({ calls: 4700, seed: 20261121, clock: () => 0 });
  expect(findings).toEqual([]);
  expect([...tally.values()].every(({ answered, refused }) => answered > 0 && refused > 0)).toBe(true);
});

test('a call is the same whichever the first one is', () => {
  const rowsOf = (from: number, calls: number) => [
    ...fuzzCalls({ calls, seed: 7, from, clock: () => 0 }).tally.values(),
  ];
  const [whole, first, second] = [rowsOf(0, 470), rowsOf(0, 200), rowsOf(200, 270)];
  const answered = first.map((row, i) => row.answered + (second[i]?.answered ?? 0));
  expect(answered).toEqual(whole.map((row) => row.answered));
});
