import { call, column } from '../../functions/call';
import { fixtureRows } from '../../support/fixtureRows';

/** `0:0|1:1.5` as a table of two columns. */
const table = (written = ''): number[][] => written.split('|').map((point) => point.split(':').map(Number));

const near = (got: unknown, expected: number, within: number) =>
  expect(Math.abs((got as number) - expected)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(expected)));

// Expected values in this file's tables: R 4.2.2, by test/fixtures/compensation/compensation.R.
const payouts = fixtureRows('compensation', 'payouts.csv');
const expectedPayouts = fixtureRows('compensation', 'expectedPayouts.csv');
const commissions = fixtureRows('compensation', 'commissions.csv');

test.each(payouts.map((row) => [row.curve, row.above, row.attainment, row.payout]))(
  'PAYOUT_PERCENT by %s, %s, at %s is %s',
  (curve, above, attainment, payout) => {
    near(call('PAYOUT_PERCENT', Number(attainment), table(curve), above), Number(payout), 1e-12);
  },
);

test.each(expectedPayouts.map((row) => [row.curve, row.above, row.mean, row.sd, row.payout]))(
  'EXPECTED_PAYOUT by %s, %s, at mean %s and deviation %s is %s',
  (curve, above, mean, sd, payout) => {
    // integrate() stops at an estimated error of 1e-12 a stretch, and gives up 1e-12 of attainment before each cliff.
    near(call('EXPECTED_PAYOUT', Number(mean), Number(sd), table(curve), above), Number(payout), 2e-11);
  },
);

test.each(commissions.map((row) => [row.tiers, row.bookings, row]))(
  'COMMISSION by %s on %s',
  (tiers, bookings, row) => {
    const pay = (method: string) => call('COMMISSION', Number(bookings), Number(row.quota), table(tiers), method);
    near(pay('marginal'), Number(row.marginal), 1e-12);
    near(pay('retroactive'), Number(row.retroactive), 1e-12);
  },
);

test('INCENTIVE_PAY of five people on three measures with a curve each', () => {
  const people = fixtureRows('compensation', 'incentivePay.csv');
  // The three curves of the script side by side.
  const curve = [
    [0, 0, 0, 0],
    [1, 1, 1, 1],
    [2, 3, 1.5, 2],
  ];
  const targets = column(...people.map(({ target }) => Number(target)));
  const reached = people.map(({ first, second, third }) => [first, second, third].map(Number));
  const pay = call('INCENTIVE_PAY', targets, [[0.5, 0.3, 0.2]], reached, curve, 'extend') as number[][];
  expect(pay).toHaveLength(people.length);
  people.forEach((person, i) => {
    near(pay[i]?.[0], Number(person.pay), 1e-12);
  });
});

test('one target incentive serves all people, and weights may stand in a column', () => {
  const curve = [
    [0, 0],
    [1, 1],
  ];
  const reached = [
    [1, 0.5],
    [0.5, 0.5],
  ];
  // By hand: 1000 x (0.6 x 1 + 0.4 x 0.5) and 1000 x 0.5.
  expect(call('INCENTIVE_PAY', 1000, column(0.6, 0.4), reached, curve)).toEqual([[800], [500]]);
});

test('an attainment in a column gives a payout each, blank rows stay blank', () => {
  const curve = [
    [0.5, 0.5],
    [1, 1],
  ];
  expect(call('PAYOUT_PERCENT', column(0.4, '', 0.75, 3), curve)).toEqual([[0], [''], [0.75], [1]]);
  expect(call('EXPECTED_PAYOUT', column(1, ''), 0.2, [[1, 1]])).toEqual([[0.5], ['']]);
  expect(call('COMMISSION', column(50, '', 200), 100, [[0, 0.1]])).toEqual([[5], [''], [20]]);
});

describe('the ends of a curve', () => {
  const cliffs = [
    [0.5, 0.2],
    [1, 0.7],
    [1, 1],
  ];
  test('just below a cliff the earlier row applies, at it the later one', () => {
    near(call('PAYOUT_PERCENT', 1 - 1e-12, cliffs), 0.7, 1e-11);
    expect(call('PAYOUT_PERCENT', 1, cliffs)).toBe(1);
    expect(call('PAYOUT_PERCENT', 0.5, cliffs)).toBe(0.2);
    expect(call('PAYOUT_PERCENT', 0.5 - 1e-12, cliffs)).toBe(0);
  });
  test('a curve that ends in a cliff is extended with the slope before it', () => {
    near(call('PAYOUT_PERCENT', 1.5, cliffs, 'extend'), 1.5, 1e-12);
    expect(call('PAYOUT_PERCENT', 1.5, cliffs, 'cap')).toBe(1);
  });
  test('a curve of one point is a bonus', () => {
    expect(call('PAYOUT_PERCENT', column(0.99, 1, 5), [[1, 0.3]])).toEqual([[0], [0.3], [0.3]]);
  });
});

test.each<[string, unknown[][], string | undefined, string]>([
  [
    'descends',
    [
      [0, 0],
      [1, 1],
      [0.9, 2],
    ],
    undefined,
    'must be in ascending order of attainment, got 0.9 (after 1), row 3',
  ],
  ['is one point to extend', [[1, 1]], 'extend', 'must have points at two attainments for "extend", got 1'],
  [
    'is one cliff to extend',
    [
      [1, 0.5],
      [1, 1],
    ],
    'extend',
    'must have points at two attainments for "extend", got 1',
  ],
  [
    'falls at its end',
    [
      [0, 0],
      [1, 1],
      [2, 0.5],
    ],
    'extend',
    'must not fall at its end for "extend", got 0.5, row 3',
  ],
  ['has three columns', [[0, 0, 1]], undefined, 'must have a column of attainment and one of payout, got 3'],
  [
    'is negative',
    [
      [0, 0],
      [1, -1],
    ],
    undefined,
    'must be at least 0, got -1, row 2, column 2',
  ],
  [
    'has a gap',
    [
      [0, 0],
      [1, ''],
    ],
    undefined,
    'must be given, got a blank, row 2, column 2',
  ],
])('a curve that %s is refused', (_, curve, above, says) => {
  for (const call_ of [
    () => call('PAYOUT_PERCENT', 1, curve, above),
    () => call('EXPECTED_PAYOUT', 1, 0.2, curve, above),
  ])
    expect(call_).toThrow(`curve ${says}`);
});

test('tiers above 100% are told from percentages typed whole', () => {
  expect(() => call('COMMISSION', 1, 1, [[0, 7]])).toThrow(
    'COMMISSION: tiers must have rates of at most 1, got 7 (7% is 0.07), row 1, column 2',
  );
  expect(() => call('COMMISSION', 1, 1, [[0, 700]])).toThrow('at most 1, got 700, row 1');
});

test('a curve whose last slope no double holds is refused in words', () => {
  // Found by a random call: the check of the slope failed on it before anything was computed.
  const steep = [
    [0, 0],
    [1.6, 0.8],
    [2, 1.7e308],
  ];
  expect(() => call('EXPECTED_PAYOUT', 1, 0.25, steep, 'extend')).toThrow(
    'EXPECTED_PAYOUT: the result is too large for a number',
  );
  expect(call('PAYOUT_PERCENT', 1, steep, 'extend')).toBe(0.5);
});
