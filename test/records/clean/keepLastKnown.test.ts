import { idKey, keepLastKnown } from '../../../src/records/clean/keepLastKnown';

const record = (row: number, id: string, known: number, text = '') => ({ row, id, known, text });
const kept = (...records: readonly ReturnType<typeof record>[]) => {
  const { kept: rows, dropped } = keepLastKnown(records, ({ known }) => [known]);
  return [rows.map(({ row }) => row), dropped.map(({ record: { row }, keptRow }) => [row, keptRow])];
};

test('the one that was known last stays, and each other says which', () => {
  expect(kept(record(2, 'a', 5), record(3, 'b', 1), record(4, 'a', 9), record(5, 'a', 7))).toEqual([
    [3, 4],
    [
      [2, 4],
      [5, 4],
    ],
  ]);
});

test('records without an id all stay', () => {
  expect(kept(record(2, '', 5), record(3, '', 5))).toEqual([[2, 3], []]);
});

test('what is known on the same day is told by its contents, what is the same by its row', () => {
  expect(kept(record(2, 'a', 5, 'x'), record(3, 'a', 5, 'y'))).toEqual([[3], [[2, 3]]]);
  expect(kept(record(2, 'a', 5, 'y'), record(3, 'a', 5, 'x'))).toEqual([[2], [[3, 2]]]);
  expect(kept(record(2, 'a', 5), record(3, 'a', 5))).toEqual([[2], [[3, 2]]]);
});

test('Salesforce ids of 15 and of 18 characters are one; upper and lower case are two', () => {
  expect(idKey('0065e00000aBcDEAA0')).toBe('0065e00000aBcDE');
  expect(idKey('0065e00000aBcDE')).toBe('0065e00000aBcDE');
  expect(idKey('123456789012345678')).toBe('123456789012345678');
  expect(kept(record(2, 'ab', 1), record(3, 'AB', 1))).toEqual([[2, 3], []]);
});
