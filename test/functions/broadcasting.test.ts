import { call, column } from './call';

// Worked by hand: target / deal size, with a deal of 100.
test('a cell and a column give a column', () => {
  expect(call('REQUIRED_WINS', column(100, 200, 300), 100)).toEqual([[1], [2], [3]]);
  expect(call('REQUIRED_WINS', 600, column(100, 200, 300))).toEqual([[6], [3], [2]]);
});

test('two columns of one length go row by row', () => {
  expect(call('REQUIRED_WINS', column(100, 400), column(100, 200))).toEqual([[1], [2]]);
});

test('a row gives a row', () => {
  expect(call('REQUIRED_WINS', [[100, 200, 300]], 100)).toEqual([[1, 2, 3]]);
});

test('a column and a row make a table of every pair', () => {
  expect(call('REQUIRED_WINS', column(100, 200), [[100, 50, 10]])).toEqual([
    [1, 2, 10],
    [2, 4, 20],
  ]);
});

test('a column repeats along a table, and so does a row', () => {
  const table = [
    [100, 200],
    [300, 400],
  ];
  expect(call('REQUIRED_WINS', table, column(100, 50))).toEqual([
    [1, 2],
    [6, 8],
  ]);
  expect(call('REQUIRED_WINS', table, [[100, 50]])).toEqual([
    [1, 4],
    [3, 8],
  ]);
});

test('a range of one cell is a cell', () => {
  expect(call('REQUIRED_WINS', [[100]], [[50]])).toBe(2);
  expect(call('REQUIRED_WINS', column(100, 200), [[50]], [['up']])).toEqual([[2], [4]]);
});

test('ranges that fit no common shape are refused by name', () => {
  expect(() => call('REQUIRED_WINS', column(1, 2, 3), column(1, 2))).toThrow(
    'REQUIRED_WINS: average_deal_size must be one value, or a range of 3 rows or 1 column like the others, got 2 x 1 cells',
  );
});

test('an optional argument may be a range too, and its blanks take the default', () => {
  expect(call('LEADS_NEEDED', 100, 10, 0.5, column('', 0.5, 1))).toEqual([[20], [10], [20]]);
});

test('rows with and without an optional argument that changes the formula go side by side', () => {
  // 10 wins at 50%: 20 at expected value; 24 is the exact binomial's answer at 80% (P = 0.846, 23 give 0.798).
  expect(call('MARKETING_QUOTA', column(1000, 1000, ''), 100, 0.5, 1, column('', 0.8, 0.8))).toEqual([
    [20],
    [24],
    [''],
  ]);
});

test('a list is given back in the direction in which it came', () => {
  expect(call('REQUIRED_VOLUMES', 1, column(0.5, 0.5))).toEqual([[4], [2], [1]]);
  expect(call('REQUIRED_VOLUMES', 1, [[0.5, 0.5]])).toEqual([[4, 2, 1]]);
});

test('what is taken whole refuses another shape', () => {
  expect(() => call('REQUIRED_VOLUMES', column(1, 2), [[0.5]])).toThrow(
    'REQUIRED_VOLUMES: wins must be one value, got a range of 2 rows and 1 column',
  );
  const square = [
    [0.1, 0.2],
    [0.3, 0.4],
  ];
  expect(() => call('OVERALL_RATE', square)).toThrow(
    'OVERALL_RATE: stage_rates must be one row or one column, got a range of 2 rows and 2 columns',
  );
  expect(() => call('REQUIRED_WINS', 1, 1, column('up', 'none'))).toThrow(
    'REQUIRED_WINS: rounding must be one value, got a range of 2 rows and 1 column',
  );
});
