import { runInNewContext } from 'node:vm';
import { call, column } from './call';

const message = (...given: Parameters<typeof call>): string => {
  try {
    return `gives ${JSON.stringify(call(...given))}`;
  } catch (error) {
    return (error as Error).message;
  }
};

const noted = (name: string, notes: Parameters<typeof call>[1][]) => message(name, ...notes);

test.each<[string, string, unknown[], string]>([
  [
    'a percentage typed as a whole number',
    'MARKETING_QUOTA',
    [1000, 10, 25],
    'MARKETING_QUOTA: close_rate must be at most 1, got 25 (25% is 0.25)',
  ],
  [
    'a value beyond any percentage has no hint',
    'MARKETING_QUOTA',
    [1000, 10, 250],
    'MARKETING_QUOTA: close_rate must be at most 1, got 250',
  ],
  [
    'the bound itself is out where it is open',
    'MARKETING_QUOTA',
    [1000, 10, 0],
    'MARKETING_QUOTA: close_rate must be above 0, got 0',
  ],
  [
    'a confidence of 80',
    'MARKETING_QUOTA',
    [1000, 10, 0.2, 1, 80],
    'MARKETING_QUOTA: confidence must be below 1, got 80 (80% is 0.8)',
  ],
  ['a negative target', 'REQUIRED_WINS', [-5, 10], 'REQUIRED_WINS: revenue_target must be at least 0, got -5'],
  ['text', 'REQUIRED_WINS', ['much', 10], 'REQUIRED_WINS: revenue_target must be a number, got "much"'],
  [
    'a number stored as text',
    'REQUIRED_WINS',
    ['1,200', 10],
    'REQUIRED_WINS: revenue_target must be a number, got "1,200" (it is text, not a number)',
  ],
  [
    'a percentage stored as text',
    'LEAD_VALUE',
    [100, '2.5%'],
    'LEAD_VALUE: lead_to_win_rate must be a number, got "2.5%" (2.5% is 0.025)',
  ],
  ['a flag', 'REQUIRED_WINS', [true, 10], 'REQUIRED_WINS: revenue_target must be a number, got TRUE'],
  ['a date', 'REQUIRED_WINS', [new Date(0), 10], 'REQUIRED_WINS: revenue_target must be a number, got a date'],
  [
    'a date of another realm',
    'REQUIRED_WINS',
    [runInNewContext('new Date(0)'), 10],
    'REQUIRED_WINS: revenue_target must be a number, got a date',
  ],
  ['an error value', 'REQUIRED_WINS', ['#N/A', 10], 'REQUIRED_WINS: revenue_target is the error value #N/A'],
  [
    'an error value for a flag',
    'IS_PROSPECT',
    [true, true, '#REF!', true],
    'IS_PROSPECT: has_timeframe is the error value #REF!',
  ],
  [
    'a word that is no choice',
    'REQUIRED_WINS',
    [100, 10, 'down'],
    'REQUIRED_WINS: rounding must be "none" or "up", got "down"',
  ],
  [
    'a flag in words that are not read',
    'IS_PROSPECT',
    [true, true, true, 'maybe'],
    'IS_PROSPECT: willing_to_talk must be TRUE or FALSE, got "maybe" (yes, no, 1 and 0 are read too)',
  ],
  [
    'too few arguments',
    'REQUIRED_WINS',
    [100],
    'REQUIRED_WINS: takes 2 to 3 arguments (revenue_target, average_deal_size, [rounding]), got 1',
  ],
  ['too many arguments', 'OVERALL_RATE', [0.5, 0.5], 'OVERALL_RATE: takes 1 argument (stage_rates), got 2'],
  ['too few of a fixed number', 'CLOSE_RATE', [5], 'CLOSE_RATE: takes 2 arguments (won, lost), got 1'],
  [
    'a long text is cut',
    'REQUIRED_WINS',
    ['x'.repeat(80), 10],
    `REQUIRED_WINS: revenue_target must be a number, got "${'x'.repeat(60)}..."`,
  ],
])('%s', (_, name, given, expected) => {
  expect(noted(name, given)).toBe(expected);
});

test('the row is named in a column, row and column in a table, the column in a row', () => {
  const rates = [0.1, 0.2, 25];
  const refused = 'REQUIRED_WINS: average_deal_size must be above 0, got 0';
  expect(noted('REQUIRED_WINS', [100, column(1, 0, 2)])).toBe(`${refused}, row 2`);
  expect(
    noted('REQUIRED_WINS', [
      100,
      [
        [1, 2],
        [3, 0],
      ],
    ]),
  ).toBe(`${refused}, row 2, column 2`);
  expect(noted('OVERALL_RATE', [[rates]])).toBe(
    'OVERALL_RATE: stage_rates must be at most 1, got 25 (25% is 0.25), row 1, column 3',
  );
});

test('a fault in row 7,001 of 10,000 is named', () => {
  const targets = Array.from({ length: 10_000 }, (_, i) => [i === 7000 ? 'tbd' : i]);
  expect(noted('REQUIRED_WINS', [targets, 100])).toBe(
    'REQUIRED_WINS: revenue_target must be a number, got "tbd", row 7001',
  );
});

test('arguments that are each in bounds but not together are refused with their row', () => {
  expect(noted('CLOSE_RATE_TARGET', [1_000_000, column(40, 19), 50_000])).toBe(
    'CLOSE_RATE_TARGET: opportunities must be at least 20, even if every one is won, got 19, row 2',
  );
  expect(noted('ALLOWABLE_COST', [5000, 0.2, 0.2, 0.3])).toBe(
    'ALLOWABLE_COST: profit_share must be at most the gross_margin of 0.2, got 0.3',
  );
  expect(
    noted('CONTRIBUTION_TARGETS', [
      column(5, 5),
      [
        [0.5, 0.5],
        [0.5, 0.4],
      ],
    ]),
  ).toBe('CONTRIBUTION_TARGETS: share_matrix must sum to 1 in each row, got 0.9, row 2');
  expect(noted('CONTRIBUTION_TARGETS', [5, column(0.5, 0.5)])).toBe(
    'CONTRIBUTION_TARGETS: share_matrix must have a row for each of the 1 targets, got 2',
  );
  const ones = [
    [1, 1],
    [1, 1],
  ];
  expect(noted('SHARE_FIT', [ones, column(1, 2), [[1, 1]]])).toBe(
    'SHARE_FIT: column_totals must sum to 3 as row_totals does, got 2',
  );
  expect(noted('SHARE_FIT', [ones, column(1, 2, 3), [[1, 1]]])).toBe(
    'SHARE_FIT: row_totals must be 2, one for each row, got 3',
  );
});

test('a fault inside a procedure names the function', () => {
  const noWay = [
    [0, 1],
    [0, 1],
  ];
  expect(noted('SHARE_FIT', [noWay, column(1, 1), [[1, 1]]])).toBe(
    'SHARE_FIT: no table has these totals with the zeros of matrix where they are',
  );
});

test('a result that is too large for a number is refused, with its row', () => {
  expect(noted('REQUIRED_WINS', [column(1, 1e300), 1e-300])).toBe(
    'REQUIRED_WINS: the result is too large for a number, row 2',
  );
});

test('a sum of shares that passes 1 by binary noise is 1', () => {
  expect(0.1 + 0.2 + 0.3 + 0.4).toBeGreaterThan(0.9999999);
  expect(call('LEADS_NEEDED', 100, 10, 0.5, 0.7 + 0.2 + 0.1 + 1e-16)).toBe(20);
  expect(call('REVENUE_GAP', 0.3 - 0.2 - 0.1)).toBe(0);
});

test('flags are read in words and digits', () => {
  expect(call('IS_PROSPECT', column(true, 'yes', 1, 'TRUE'), 'Yes', ' true ', 1)).toEqual(
    column(true, true, true, true),
  );
  expect(call('IS_PROSPECT', true, column(false, 'no', 0, 'False'), true, true)).toEqual(
    column(false, false, false, false),
  );
});

test('choices are read in any case', () => {
  expect(call('REQUIRED_WINS', 15, 10, ' UP ')).toBe(2);
});
