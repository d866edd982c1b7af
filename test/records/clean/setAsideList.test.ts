import { SetAsideList } from '../../../src/records/clean/setAsideList';

test('counts by reason, the most frequent first, with the first five rows of each', () => {
  const list = new SetAsideList();
  for (let row = 100; row > 1; row--) list.add(row, { reason: 'unknown stage', text: `stage ${row}` });
  list.add(7, { reason: 'one cell alone', text: 'Total' });
  expect(list.count).toBe(100);
  expect(list.toList()).toEqual([
    {
      reason: 'unknown stage',
      count: 99,
      rows: [2, 3, 4, 5, 6].map((row) => ({ row, text: `stage ${row}` })),
    },
    { reason: 'one cell alone', count: 1, rows: [{ row: 7, text: 'Total' }] },
  ]);
});

test('every row is kept, in the order of the table, with long texts cut', () => {
  const list = new SetAsideList();
  for (let row = 3_000; row > 1; row--)
    list.add(row, { reason: row % 2 === 0 ? 'even' : 'odd', text: `text ${row % 7}` });
  list.add(1, { reason: 'more cells than headers', text: 'x'.repeat(5_000) });
  const all = [...list];
  expect(all.map(({ row }) => row)).toEqual(Array.from({ length: 3_000 }, (_, place) => place + 1));
  expect(all[0]).toEqual({ row: 1, reason: 'more cells than headers', text: `${'x'.repeat(197)}...` });
  expect(all[8]).toEqual({ row: 9, reason: 'odd', text: 'text 2' });
  expect([...list]).toEqual(all);
});
