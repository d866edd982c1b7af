import * as fc from 'fast-check';
import { Fault } from '../../../src/core/calculus/fault';
import { UpTo } from '../../../src/core/calculus/liftFold';
import { numbers } from '../../../src/core/calculus/numbers';
import { type Cell, type Row, rows } from '../../../src/core/calculus/rows';

const codes = (row: Row) => (row as readonly Cell[]).map((cell) => (cell instanceof Fault ? cell.code : cell));
const fault = new Fault('#DIV/0!', 'division by zero');

test('a fold over a row that grows runs up to each place', () => {
  const soFar = new UpTo([1, 2, 4]);
  expect(rows.sum(soFar)).toEqual([1, 3, 7]);
  expect(rows.count(soFar)).toEqual([1, 2, 3]);
  expect(rows.sumProduct(soFar, new UpTo([1, 10, 100]))).toEqual([1, 21, 421]);
});

test('a fault shows from its place on', () => {
  expect(codes(rows.sum(new UpTo([1, fault, 4])))).toEqual([1, '#DIV/0!', '#DIV/0!']);
  expect(codes(rows.sum(new UpTo([1, '', 4])))).toEqual([1, '#VALUE!', '#VALUE!']);
});

test('cells that grow cannot be told one by one', () => {
  expect(() => rows.each(new UpTo([1, 2]))).toThrow('one by one');
});

test('where only the key changes along a row, each cell has the sum of its key', () => {
  expect(rows.sumIf(['a', 'B', 'A'], ['A', 'b', 'c'], [1, 2, 4])).toEqual([5, 2, 0]);
  expect(codes(rows.sumIf([1, 2], [1, fault, 2], [10, 20]))).toEqual([10, '#DIV/0!', 20]);
  expect(codes(rows.sumIf([1, fault], [1, 2], [10, 20]))).toEqual(['#DIV/0!', '#DIV/0!']);
  expect(codes(rows.sumIf([1, 2], [1, 2], ['', 20]))).toEqual(['#VALUE!', 20]);
});

test('products of rows are summed at each place, and a fault shows in its own', () => {
  expect(rows.sumProduct([[1, 2], 3], [10, [1, 2]], [1, 1])).toEqual([13, 26]);
  expect(codes(rows.sumProduct([[1, fault], 3], [10, 1]))).toEqual([13, '#DIV/0!']);
  expect(codes(rows.sum([[1, ''], 3]))).toEqual([4, '#VALUE!']);
  expect(codes(rows.sumProduct([1, 2], [[1, 1]]))).toEqual(['#VALUE!', '#VALUE!']);
});

const whole = fc.integer({ min: -20, max: 20 });
const weeks = fc.integer({ min: 1, max: 12 });

test.each(['lagged', 'led'] as const)('%s along a row is what it is one by one', (operation) => {
  fc.assert(
    fc.property(
      weeks.chain((length) => fc.tuple(...[1, 2].map(() => fc.array(whole, { minLength: length, maxLength: length })))),
      ([amounts = [], shares = []]) => {
        const places = amounts.map((_, i) => i + 1);
        const ages = amounts.map((_, i) => i);
        const one = places.map((place) => numbers[operation](amounts, places, place, ages, shares));
        expect(rows[operation](amounts, places, places, ages, shares)).toEqual(one);
        const general = rows[operation](
          amounts,
          places.map((place) => [place, place]),
          [1, 1],
          ages,
          shares,
        );
        expect(general).toEqual([one[0], one[0]]);
      },
    ),
    { numRuns: 100, seed: 20_261_122 },
  );
});

// What comes out after a place was never put in before it, so amounts that are not there yet change nothing.
test('amounts up to a place give what all of them give, where nothing comes out before it goes in', () => {
  const [amounts, places, ages, shares] = [
    [10, 20, 40],
    [1, 2, 3],
    [0, 1, 2],
    [0.5, 0.25, 0.125],
  ];
  const all = rows.lagged(amounts, places, places, ages, shares);
  expect(rows.lagged(new UpTo(amounts), new UpTo(places), places, ages, shares)).toEqual(all);
  expect(codes(rows.lagged([fault, 20, 40], places, places, ages, shares))).toEqual(new Array(3).fill('#DIV/0!'));
});
