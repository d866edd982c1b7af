import { TwinRows } from '../../../src/records/clean/twinRows';
import { readOpportunities } from '../../../src/records/readOpportunities';

const headers = ['Stage', 'Amount', 'Created', 'Closed'];
const rows = Array.from({ length: 20 }, (_, place) => ['Won', String(place), '2025-01-01', '2025-02-01']);
const remarksOn = (table: readonly (readonly string[])[]) =>
  readOpportunities({ name: 'deals.csv', rows: table }, { asOf: 20_500 }).remarks.filter(
    ({ code }) => code === 'twinRows',
  );

test('rows that stand twice in a table without ids are remarked on, and stay', () => {
  expect(remarksOn([headers, ...rows, ...rows.slice(0, 7)])).toEqual([
    {
      code: 'twinRows',
      text: 'There is no column of ids, and 7 rows hold exactly what an earlier row holds. If these are duplicates, remove them first.',
    },
  ]);
  expect(remarksOn([headers, ...rows])).toEqual([]);
  // With ids the rows of the same id are duplicates, and others are none.
  const withIds = rows.map((row) => [`d${row[1]}`, ...row]);
  expect(remarksOn([['Deal ID', ...headers], ...withIds, ...withIds])).toEqual([]);
});

test('a cell that is cut in two is another row, and hardly filled rows are not compared', () => {
  const twins = new TwinRows();
  for (const row of [
    ['ab', 'c', 'd'],
    ['a', 'bc', 'd'],
    ['a', 'b', 'cd'],
    ['a', '', ''],
    ['a', '', ''],
  ])
    twins.add(row);
  expect(twins.toRemarks()).toEqual([]);
  twins.add([' ab ', 'c', 'd']);
  expect(twins.toRemarks()[0]?.text).toContain('1 row holds');
});

test('no two of 200,000 different rows are taken for twins', () => {
  const twins = new TwinRows();
  for (let place = 0; place < 200_000; place++) twins.add(['Won', String(place % 1000), `d${place}`]);
  expect(twins.toRemarks()).toEqual([]);
});
