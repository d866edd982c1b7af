import { Fault } from '../calculus/fault';
import type { Value } from '../calculus/value';
import { proportionalFit } from '../stats/proportionalFit';
import { defineProcedure } from './defineMetric';

/** Totals typed to the cent agree within this share of their sum. */
const AGREE_WITHIN = 1e-6;

const sumOf = (cells: readonly Value[]) => cells.reduce<number>((sum, cell) => sum + Number(cell), 0);

export const shareFit = defineProcedure({
  name: 'SHARE_FIT',
  group: 'Backward funnel',
  says: 'Table closest to a given pattern whose rows and columns have the totals asked for.',
  question: 'How do segment targets and source targets fit together?',
  when: 'Use it where both the target of each segment and the total of each demand source are fixed, and last year says how they used to split.',
  params: {
    matrix: { unit: {}, shape: 'table', says: 'the pattern, each cell 0 or more; a 0 stays 0', atLeast: 0 },
    rowTotals: { unit: {}, shape: 'list', says: 'total of each row, 0 or more', atLeast: 0 },
    columnTotals: {
      unit: {},
      shape: 'list',
      says: 'total of each column, 0 or more, together as much as the rows',
      atLeast: 0,
    },
  },
  result: { unit: {}, shape: 'table', says: 'a table of the same size, in the unit of the totals' },
  reason: 'iterative proportional fitting repeats until it settles, and a formula cannot',
  refuses: ({ matrix, rowTotals, columnTotals }) => {
    const columns = matrix[0]?.length ?? 0;
    if (rowTotals.length !== matrix.length)
      return { param: 'rowTotals', rule: `must be ${matrix.length}, one for each row`, got: rowTotals.length };
    if (columnTotals.length !== columns)
      return { param: 'columnTotals', rule: `must be ${columns}, one for each column`, got: columnTotals.length };
    const [rows, all] = [sumOf(rowTotals), sumOf(columnTotals)];
    if (Math.abs(rows - all) <= AGREE_WITHIN * rows) return undefined;
    return { param: 'columnTotals', rule: `must sum to ${rows} as row_totals does`, got: all };
  },
  compute: ({ matrix, rowTotals, columnTotals }) => {
    const scale = sumOf(rowTotals) / sumOf(columnTotals) || 1;
    const fit = proportionalFit(
      matrix.map((row) => row.map(Number)),
      rowTotals.map(Number),
      columnTotals.map((total) => Number(total) * scale),
    );
    if (fit) return fit;
    throw new Fault('#NUM!', 'no table has these totals with the zeros of matrix where they are');
  },
  examples: [
    {
      given: {
        matrix: [
          [1, 1],
          [1, 1],
        ],
        rowTotals: [30, 70],
        columnTotals: [60, 40],
      },
      gives: [
        [18, 12],
        [42, 28],
      ],
      within: 1e-6,
      from: 'by hand: a level pattern splits every row as the columns are split',
    },
    {
      given: {
        matrix: [
          [40, 30, 20, 10],
          [35, 50, 100, 75],
          [30, 80, 70, 120],
          [20, 30, 40, 50],
        ],
        rowTotals: [150, 300, 400, 150],
        columnTotals: [200, 300, 400, 100],
      },
      gives: [
        [64.56, 46.23, 35.38, 3.82],
        [49.97, 68.16, 156.5, 25.37],
        [56.72, 144.43, 145.08, 53.77],
        [28.75, 41.18, 63.03, 17.03],
      ],
      within: 0.005,
      from: 'recomputed by 2,000 rounds of scaling rows, then columns, in a separate Python program',
    },
    {
      given: {
        matrix: [
          [1, 2],
          [3, 4],
        ],
        rowTotals: [4, 6],
        columnTotals: [5, 5],
      },
      gives: [
        [1.757650672, 2.242349328],
        [3.242349328, 2.757650672],
      ],
      within: 1e-9,
      from: 'by hand: the odds ratio 2/3 is kept, so x^2 + 21x = 40 for the first cell',
    },
  ],
  refused: [{ matrix: [[1, 1]], rowTotals: [30], columnTotals: [10, 10] }],
  source: 'https://en.wikipedia.org/wiki/Iterative_proportional_fitting',
  related: ['CONTRIBUTION_TARGETS'],
});
