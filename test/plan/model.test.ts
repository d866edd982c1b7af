import { rows } from '../../src/core/calculus/rows';
import { axesOf } from '../../src/plan/inputs/axesOf';
import { defineConstant } from '../../src/plan/model/defineConstant';
import { defineLine } from '../../src/plan/model/defineLine';
import { evaluateLines } from '../../src/plan/model/evaluateLines';
import { along, over, upTo } from '../../src/plan/model/line';
import { exampleInputs } from '../support/exampleInputs';

const plain = { kind: { kind: 'number', unit: {} }, shape: 'count', label: 'A line', says: 'For the test.' } as const;

/** 1, 2, 3 for the segments; 10 times that plus the quarter for the grid. */
const bySegment = defineConstant({
  ...plain,
  key: 'bySegment',
  axes: ['segment'],
  at: ({ segment = 0 }) => segment + 1,
});
const grid = defineConstant({
  ...plain,
  key: 'grid',
  axes: ['segment', 'quarter'],
  at: ({ segment = 0, quarter = 0 }) => 10 * (segment + 1) + quarter,
});

const valuesOf = (line: ReturnType<typeof defineLine>) => {
  const inputs = exampleInputs();
  return evaluateLines([bySegment, grid, line], inputs, axesOf(inputs), rows)[line.key];
};

const reading = <F extends Parameters<typeof defineLine>[0]['from']>(
  from: F,
  axes: Parameters<typeof defineLine>[0]['axes'],
) =>
  defineLine({
    ...plain,
    key: 'reader',
    axes,
    from,
    formula: (calculus, given) => calculus.sum((given as Readonly<Record<string, never>>).cells as never),
  });

test('all cells along an axis are the same wherever the reader stands on it', () => {
  const line = reading({ cells: along('quarter', grid) }, ['segment', 'quarter']);
  const rowSums = [10 + 11 + 12 + 13, 20 + 21 + 22 + 23, 30 + 31 + 32 + 33];
  expect(valuesOf(line)).toEqual(rowSums.flatMap((sum) => [sum, sum, sum, sum]));
});

test('along an axis that the reader’s rows do not run along', () => {
  const line = reading({ cells: along('segment', grid) }, ['segment', 'quarter']);
  const columnSums = [60, 63, 66, 69];
  expect(valuesOf(line)).toEqual([...columnSums, ...columnSums, ...columnSums]);
});

test('cells up to the reader grow along its row', () => {
  const line = reading({ cells: upTo('quarter', grid) }, ['segment', 'quarter']);
  expect(valuesOf(line)).toEqual([10, 21, 33, 46, 20, 41, 63, 86, 30, 61, 93, 126]);
});

test('a fold over an axis runs along the other', () => {
  expect(valuesOf(reading({ cells: over('segment', grid) }, ['quarter']))).toEqual([60, 63, 66, 69]);
  expect(valuesOf(reading({ cells: over('quarter', grid) }, ['segment']))).toEqual([46, 86, 126]);
});

test.each([
  ['over an axis that the reader has', () => reading({ cells: over('segment', bySegment) }, ['segment'])],
  ['along an axis that the reader has not', () => reading({ cells: along('segment', bySegment) }, [])],
  ['along an axis that the line has not', () => reading({ cells: along('quarter', bySegment) }, ['quarter'])],
  [
    'up to a place on another axis than its last',
    () => reading({ cells: upTo('segment', grid) }, ['segment', 'quarter']),
  ],
])('a fold %s is refused', (_, define) => {
  expect(define).toThrow('cannot be folded');
});

test('a fold along one axis still needs the others', () => {
  expect(() => reading({ cells: along('quarter', grid) }, ['quarter'])).toThrow('one cell for each segment');
});
