import { bulkDays } from '../../../src/records/clean/bulkDays';

/** Days of a list of counts: the first count on day 0, the second on day 1, and so on. */
const daysOf = (counts: readonly number[]): readonly number[] =>
  counts.flatMap((count, day) => Array<number>(count).fill(day));

test.each<[string, readonly number[], readonly number[]]>([
  ['days alike', [20, 30, 25, 40], []],
  ['a busy day', [3, 3, 3, 3, 45], []],
  ['a load: 61 rows against 3 on the usual day', [3, 3, 3, 3, 61], [4]],
  ['60 rows are no more than 20 times the usual 3', [3, 3, 3, 3, 60, 3, 50], []],
  ['two loads', [1, 1, 1, 1, 1, 200, 1, 1, 300], [5, 8]],
  ['fewer than 50 rows', [1, 1, 1, 49], []],
  ['more than half of all rows', [40, 40, 100], [2]],
  ['all rows on one day: nothing to compare with', [500], []],
  ['no rows', [], []],
])('%s', (_, counts, bulk) => {
  expect(bulkDays(daysOf(counts)).map(({ day }) => day)).toEqual(bulk);
});
