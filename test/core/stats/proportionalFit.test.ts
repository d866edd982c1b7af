import { proportionalFit } from '../../../src/core/stats/proportionalFit';

test('a level pattern splits every row as the columns are split', () => {
  const ones = [
    [1, 1],
    [1, 1],
  ];
  expect(proportionalFit(ones, [30, 70], [60, 40])).toEqual([
    [18, 12],
    [42, 28],
  ]);
});

test('zeros stay zero, and totals of zero make zeros', () => {
  const fit = proportionalFit(
    [
      [0, 2, 1],
      [1, 1, 0],
    ],
    [6, 4],
    [3, 7, 0],
  );
  expect(fit?.[0]?.[0]).toBe(0);
  expect(fit?.map((row) => row[2])).toEqual([0, 0]);
  // By hand: the first column is all in row 2, which leaves 1 of its 4 for the second column.
  expect(fit?.flat().map((cell) => Number(cell.toFixed(6)))).toEqual([0, 6, 0, 3, 1, 0]);
});

test('nothing fits where the zeros leave no way', () => {
  const blocked = [
    [0, 1],
    [0, 1],
  ];
  expect(proportionalFit(blocked, [1, 1], [1, 1])).toBeUndefined();
  const diagonal = [
    [1, 0],
    [0, 1],
  ];
  expect(proportionalFit(diagonal, [3, 1], [1, 3])).toBeUndefined();
});
