import { costsOf } from '../../../src/records/analyses/costsOf';
import { fullReport } from '../../../src/records/headless/fullReport';
import type { DecimalMark } from '../../../src/records/read/money/decimalMark';
import { readOpportunities } from '../../../src/records/readOpportunities';
import type { Cell } from '../../../src/records/table/cell';
import { tableOf } from '../tableOf';

const costs = (rows: readonly (readonly Cell[])[], mark?: DecimalMark) => costsOf({ name: 'costs.csv', rows }, mark);

test('reads names and amounts, with or without a header row, from texts and from numbers', () => {
  const { byName, columns, leftOut } = costs([
    ['Campaign', 'Note', 'Cost'],
    ['Fair', 'hall 3', '$12,500.50'],
    ['', '', ''],
    ['Web', '', '1.234,56 EUR'],
    ['fair', 'stand', 500],
  ]);
  expect([byName, columns, leftOut]).toEqual([
    { Fair: 13_000.5, Web: 1234.56 },
    { name: 'Campaign', cost: 'Cost' },
    [],
  ]);
  expect(costs([['Fair', 12]])).toMatchObject({
    byName: { Fair: 12 },
    columns: { name: 'column 1', cost: 'column 2' },
  });
  expect(costs([['Fair', 'hall 3', 3, 12]]).byName).toEqual({ Fair: 12 });
});

test('the header tells the column, whatever stands behind it', () => {
  const rows = [
    ['Source', 'Budget', 'Actual cost', 'Clicks', 'Owner'],
    ['Web', '900', '1k', '70', 'Ann'],
    ['Fair', '800', '750', '', 'Bob'],
  ];
  const { byName, remarks } = costs(rows);
  expect(byName).toEqual({ Web: 1000, Fair: 750 });
  expect(remarks).toContainEqual({
    code: 'costsRead',
    text: 'costs.csv: costs are those in Actual cost, by the names in Source.',
  });
  const unknown = rows
    .map((row) => row.filter((_, place) => place !== 1))
    .map(([name, ...rest]) => [name ?? '', ...rest]);
  unknown[0] = ['Source', 'Money', 'Clicks', 'Owner'];
  expect(() => costs(unknown)).toThrow(
    'costs.csv: which column holds the costs? Money, Clicks hold numbers. Name it Cost',
  );
});

test('a column with a word for costs that holds no amounts is another one', () => {
  const rows = [
    ['Cost centre', 'Campaign ID', 'Campaign name', 'Amount', 'Cost per click'],
    ['North', '1', 'Fair', '750', '2'],
  ];
  expect(costs(rows).columns).toEqual({ name: 'Campaign name', cost: 'Amount' });
});

test('the decimal mark is that of the column, or the one that was said', () => {
  const rows = [
    ['Campaign', 'Cost'],
    ['Fair', '1.250'],
    ['Web', '3.500'],
  ];
  expect(costs(rows).byName).toEqual({ Fair: 1250, Web: 3500 });
  expect(costs(rows, 'point').byName).toEqual({ Fair: 1.25, Web: 3.5 });
  expect(costs([...rows, ['Mail', '1,5']]).byName).toEqual({ Fair: 1250, Web: 3500, Mail: 1.5 });
  const undecided = costs([...rows, ['Mail', '1,250'], ['Post', '8']]);
  expect([undecided.byName, undecided.leftOut.map(({ reason }) => reason)]).toEqual([
    { Post: 8 },
    ['amount that could be two', 'amount that could be two', 'amount that could be two'],
  ]);
});

test('rows without a cost are listed, and so is a line of totals', () => {
  const { byName, leftOut, remarks } = costs([
    ['Spend of 2025', ''],
    ['Campaign', 'Cost'],
    ['Fair', '100'],
    ['Web', 'much'],
    ['Mail', '-'],
    ['Post', '-5'],
    ['Total', '100'],
  ]);
  expect(byName).toEqual({ Fair: 100 });
  expect(leftOut).toEqual([
    { row: 4, reason: 'unreadable amount', text: 'much' },
    { row: 5, reason: 'no amount', text: '-' },
    { row: 6, reason: 'amount below 0', text: '-5' },
    { row: 7, reason: 'a line of totals', text: '100' },
  ]);
  expect(remarks[remarks.length - 1]?.text).toBe(
    'costs.csv: left out of the costs: row 4 (unreadable amount: much), row 5 (no amount: -), row 6 (amount below 0: -5), row 7 (a line of totals: 100).',
  );
});

test.each([
  [[['Fair', 'much']], 'costs.csv, row 2: "much" is no amount. No row holds a cost in Cost.'],
  [[['Fair', '-5']], 'costs.csv, row 2: "-5" is no amount. No row holds a cost in Cost.'],
  [[['Fair']], 'costs.csv, row 2: "" is no amount. No row holds a cost in Cost.'],
  [[], 'costs.csv: there are no costs. A row holds a name and what it cost.'],
])('refuses %j', (rows, message) => {
  expect(() => costs([['Name', 'Cost'], ...rows])).toThrow(message);
});

test('a report says which columns the costs came from', () => {
  const opportunities = readOpportunities(tableOf(['Stage,Created,Source', 'Won,2024-01-05,Web']), { asOf: 20_000 });
  const read = costs([
    ['Source', 'Cost'],
    ['Web', '5'],
    ['Fair', 'x'],
  ]);
  const report = fullReport({ opportunities, leads: null }, { costs: read });
  expect(report.costs).toEqual({
    file: 'costs.csv',
    byName: { Web: 5 },
    columns: { name: 'Source', cost: 'Cost' },
    leftOut: [{ row: 3, reason: 'unreadable amount', text: 'x' }],
  });
  expect(report.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['costsRead', 'costsLeftOut']));
  expect(report.analyses.campaigns?.total.cost).toBe(5);
});
