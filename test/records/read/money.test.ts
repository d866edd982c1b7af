import { ambiguous, unreadable } from '../../../src/records/read/dates/dateColumn';
import type { DecimalMark } from '../../../src/records/read/money/decimalMark';
import { MoneyColumn } from '../../../src/records/read/money/moneyColumn';
import { settleDecimalMarks } from '../../../src/records/read/money/settleDecimalMarks';
import type { Cell } from '../../../src/records/table/cell';

const columnOf = (cells: readonly Cell[], header = 'Amount'): MoneyColumn => {
  const column = new MoneyColumn(header);
  for (const cell of cells) column.add(cell);
  return column;
};

const read = (cell: Cell, mark: DecimalMark = 'unknown'): number => columnOf([cell]).at(0, mark);

test.each<[Cell, number]>([
  [1054, 1054],
  ['1054', 1054],
  [' 1,054.50 ', 1054.5],
  ['$200,000.00 ', 200_000],
  ['€ 12', 12],
  ['12 €', 12],
  ['1.234,56 EUR', 1234.56],
  ['1 234,56 €', 1234.56],
  ['1\u202f234\u202f567,8', 1_234_567.8],
  ["CHF 1'234.50", 1234.5],
  ['R$ 1.234,00', 1234],
  ['US$ 5.5', 5.5],
  ['A$5', 5],
  ['1000 kr.', 1000],
  ['12,34,567.00', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1.2', 1.2],
  ['1,2', 1.2],
  ['0.123', 0.123],
  ['0', 0],
  ['.5', 0.5],
  ['1200,-', 1200],
  ['1200.--', 1200],
  ['-500', -500],
  ['−500', -500],
  ['500-', -500],
  ['(500)', -500],
  ['($1,200.50)', -1200.5],
  ['-$500', -500],
  ['$-500', -500],
  ['+3', 3],
  ['12k', 12_000],
  ['US$ 3k', 3000],
  ['$1.5M', 1_500_000],
  ['2.3 Mio', 2_300_000],
  ['2,3 Mio. €', 2_300_000],
  ['120 TEUR', 120_000],
  ['($4mm)', -4_000_000],
  ['12 kr', 12],
  ['1E+05', 100_000],
  ['1.5E7', 15_000_000],
  ['USD 1,200.00', 1200],
])('%j is %d', (cell, amount) => {
  expect(read(cell)).toBe(amount);
});

test.each<[Cell]>([
  ...[
    [''],
    [null],
    ['-'],
    ['–'],
    ['—'],
    ['n/a'],
    ['NA'],
    ['n.a.'],
    ['TBD'],
    ['tbc'],
    ['null'],
    ['None'],
    ['(No value)'],
  ],
  ...[['$ -'], [' -   € '], ['USD -']],
] as [Cell][])('%j is no amount', (cell) => {
  expect(read(cell)).toBeNaN();
});

test.each<[Cell]>([
  ['12 kg'],
  ['500 CR'],
  ['5 T'],
  ['1.2m2'],
  ['1e333'],
  ['k'],
  ['50%'],
  ['--5'],
  ['(-5)'],
  ['(5'],
  ['5 5'],
  ['12,345,67'],
  ['EUR'],
  ['=1+1'],
  ['twelve'],
  ['9'.repeat(100)],
])('%j cannot be read', (cell) => {
  expect(read(cell)).toBe(unreadable);
});

test('three digits behind one separator are thousands or thousandths, as the column has it', () => {
  expect(['point', 'comma', 'unknown'].map((mark) => read('1,234', mark as DecimalMark))).toEqual([
    1234,
    1.234,
    ambiguous,
  ]);
  expect(['point', 'comma', 'unknown'].map((mark) => read('1.234', mark as DecimalMark))).toEqual([
    1.234,
    1234,
    ambiguous,
  ]);
});

const settle = (columns: Readonly<Record<string, readonly Cell[]>>, asked: DecimalMark = 'unknown') => {
  const made = Object.entries(columns).map(([header, cells]) => columnOf(cells, header));
  const settled = settleDecimalMarks(made, asked);
  return made.map((column) => settled.get(column));
};

test('the decimal mark comes from the whole column', () => {
  expect(settle({ Amount: ['1.234', '1.234,50'] })).toEqual([
    {
      mark: 'comma',
      remarks: [{ code: 'decimalMark', text: 'Amount: amounts have a decimal comma, as 1 amounts show.' }],
    },
  ]);
  // Nothing to tell: 12.50 is what it looks like.
  expect(settle({ Amount: ['12.50', '1200'] })).toEqual([{ mark: 'point', remarks: [] }]);
});

test('a column whose only separators stand before three digits has groups, and says so', () => {
  expect(settle({ Amount: ['1,234', '56,000', '12'] })).toEqual([
    {
      mark: 'point',
      remarks: [
        {
          code: 'decimalMark',
          text: 'Amount: amounts have a decimal point, taking the commas for groups of thousands.',
        },
      ],
    },
  ]);
  expect(settle({ Amount: ['1.234', '56.000'] })[0]?.mark).toBe('comma');
  expect(settle({ Amount: ['1.234'], Won: ['1.5'] }).map((each) => each?.mark)).toEqual(['point', 'point']);
});

test('where nothing tells, a remark asks, and the answer settles it', () => {
  const question =
    'Amount: nothing tells whether 2 amounts have a decimal point or a decimal comma. Say which is meant.';
  expect(settle({ Amount: ['1.234', '1,234'] })).toEqual([
    { mark: 'unknown', remarks: [{ code: 'decimalMarkUnknown', text: question }] },
  ]);
  expect(settle({ Amount: ['1.234', '1,234'] }, 'comma')[0]?.mark).toBe('comma');
});

test('an amount that can be read in one way alone is read so', () => {
  expect([read('1.234,50', 'point'), read('1,234.50', 'comma')]).toEqual([1234.5, 1234.5]);
});

test('an amount written short is a thousand times as much under either mark', () => {
  expect(['point', 'comma'].map((mark) => read('1.234k', mark as DecimalMark))).toEqual([1234, 1_234_000]);
});
