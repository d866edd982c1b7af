import { Fault } from '../../../src/core/calculus/fault';
import { type Cell, type Row, rows } from '../../../src/core/calculus/rows';

const codes = (row: Row) => (row as readonly Cell[]).map((cell) => (cell instanceof Fault ? cell.code : cell));

test('a fault blanks its own cell alone, and every cell that hangs on it', () => {
  const ratio = rows.div([6, 6, 6], [2, 0, 3]);
  expect(codes(ratio)).toEqual([3, '#DIV/0!', 2]);
  expect(codes(rows.add(ratio, 1))).toEqual([4, '#DIV/0!', 3]);
  expect(codes(rows.roundUp(ratio))).toEqual([3, '#DIV/0!', 2]);
  expect(codes(rows.sum([ratio, [1, 1, 1]]))).toEqual([4, '#DIV/0!', 3]);
});

test('the fault of an arm that a row does not choose never shows', () => {
  const closed = [0, 4];
  const rate = rows.if(
    rows.equal(closed, 0),
    () => rows.blank(),
    () => rows.div([0, 1], closed),
  );
  expect(codes(rate)).toEqual(['', 0.25]);
});

test('an arm that no row chooses is not computed', () => {
  let computed = 0;
  const arm = () => {
    computed++;
    return 1;
  };
  rows.if([true, true], () => 0, arm);
  expect(computed).toBe(0);
});

test('what is no flag is a fault where one is needed', () => {
  const chosen = rows.if(
    [true, 'yes', false],
    () => 1,
    () => 2,
  );
  expect(codes(chosen)).toEqual([1, '#VALUE!', 2]);
});

test('a blank is no number', () => {
  expect(codes(rows.mul([2, '', 4], 10))).toEqual([20, '#VALUE!', 40]);
});

test('rows of two lengths do not meet', () => {
  expect(() => rows.add([1, 2], [1, 2, 3])).toThrow('rows of 2 and 3 cells do not meet');
});

test('a fold runs along rows', () => {
  expect(rows.sumProduct([[1, 2], 3], [10, [1, 2]])).toEqual([13, 26]);
  expect(rows.pick(['a', ['b', 'c']], [1, 2])).toEqual(['a', 'c']);
});
