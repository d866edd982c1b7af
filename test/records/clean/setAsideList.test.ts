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
