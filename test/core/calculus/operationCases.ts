import type { StatisticalCalculus as Calculus } from '../../../src/core/calculus/statisticalCalculus';
import type { Value } from '../../../src/core/calculus/value';
import { timeCases } from './timeCases';

/** One use of one operation: on which cells, what it gives, how it prints. */
export interface OperationCase {
  readonly operation: keyof Calculus<unknown, unknown>;
  /** Single cells, printed as A, B, C. */
  readonly cells?: readonly Value[];
  /** Lists of cells, printed as X, Y, Z, V. */
  readonly lists?: readonly (readonly Value[])[];
  readonly formula: <T, C>(calculus: Calculus<T, C>, cells: readonly T[], lists: readonly C[]) => T;
  /** The value, or the code of the fault. Worked out by hand from the definition unless `from` says otherwise. */
  readonly gives: Value;
  readonly within?: number;
  readonly from?: string;
  /** `*` where the text is too long to read; the engine still evaluates it. */
  readonly prints: string;
  /** What the engine cannot read although Sheets can. */
  readonly engineLacks?: string;
}

const at = <V>(list: readonly V[], place: number): V => list[place] as V;
const both =
  (operation: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | 'equal' | 'less' | 'atMost' | 'join') =>
  <T, C>(calculus: Calculus<T, C>, cells: readonly T[]): T =>
    calculus[operation](at(cells, 0), at(cells, 1));
const one =
  (
    operation:
      | 'roundUp'
      | 'roundDown'
      | 'not'
      | 'isBlank'
      | 'plain'
      | 'percentText'
      | 'sqrt'
      | 'dayOf'
      | 'normalCdf'
      | 'normalDensity'
      | 'normalQuantile',
  ) =>
  <T, C>(calculus: Calculus<T, C>, cells: readonly T[]): T =>
    calculus[operation](at(cells, 0));
const fold =
  (operation: 'sum' | 'product' | 'count' | 'countFalse' | 'firstFalse') =>
  <T, C>(calculus: Calculus<T, C>, _: readonly T[], lists: readonly C[]): T =>
    calculus[operation](at(lists, 0));

export const operationCases: readonly OperationCase[] = [
  { operation: 'num', formula: ({ num }) => num(12.5), gives: 12.5, prints: '12.5' },
  { operation: 'num', formula: ({ num }) => num(-3), gives: -3, prints: '(-3)' },
  { operation: 'num', formula: ({ num }) => num(1.5e-7), gives: 1.5e-7, prints: '0.00000015' },
  { operation: 'num', formula: ({ num }) => num(2e21), gives: 2e21, prints: '2000000000000000000000' },
  {
    operation: 'text',
    formula: ({ text }) => text('say "no"'),
    gives: 'say "no"',
    prints: '"say ""no"""',
    engineLacks: 'doubled quotes in a text',
  },
  { operation: 'text', formula: ({ text }) => text('plainly'), gives: 'plainly', prints: '"plainly"' },
  { operation: 'blank', formula: ({ blank }) => blank(), gives: '', prints: '""' },

  { operation: 'add', cells: [2, 0.5], formula: both('add'), gives: 2.5, prints: 'A + B' },
  { operation: 'sub', cells: [2, 0.5], formula: both('sub'), gives: 1.5, prints: 'A - B' },
  {
    operation: 'sub',
    cells: [9, 5, 2],
    formula: ({ sub }, [a, b, c]) => sub(a as never, sub(b as never, c as never)),
    gives: 6,
    prints: 'A - (B - C)',
  },
  { operation: 'mul', cells: [2, 0.5], formula: both('mul'), gives: 1, prints: 'A * B' },
  {
    operation: 'mul',
    cells: [2, 3, 4],
    formula: ({ add, mul }, [a, b, c]) => mul(add(a as never, b as never), c as never),
    gives: 20,
    prints: '(A + B) * C',
  },
  { operation: 'div', cells: [7, 2], formula: both('div'), gives: 3.5, prints: 'A / B' },
  {
    operation: 'div',
    cells: [12, 6, 2],
    formula: ({ div }, [a, b, c]) => div(a as never, div(b as never, c as never)),
    gives: 4,
    prints: 'A / (B / C)',
  },
  { operation: 'div', cells: [7, 0], formula: both('div'), gives: '#DIV/0!', prints: 'A / B' },
  { operation: 'div', cells: [0, 0], formula: both('div'), gives: '#DIV/0!', prints: 'A / B' },
  { operation: 'min', cells: [7, -2], formula: both('min'), gives: -2, prints: 'MIN(A, B)' },
  { operation: 'max', cells: [7, -2], formula: both('max'), gives: 7, prints: 'MAX(A, B)' },
  {
    operation: 'round',
    cells: [-2.5],
    formula: ({ round }, [a]) => round(a as never, 0),
    gives: -3,
    from: 'ROUND takes halves away from zero',
    prints: 'ROUND(A, 0)',
  },
  { operation: 'roundUp', cells: [2.1], formula: one('roundUp'), gives: 3, prints: 'ROUNDUP(ROUND(A, 6), 0)' },
  {
    operation: 'roundUp',
    cells: [0.07 * 100],
    formula: one('roundUp'),
    gives: 7,
    from: '0.07 x 100 is 7.000000000000001 in binary',
    prints: 'ROUNDUP(ROUND(A, 6), 0)',
  },
  { operation: 'roundDown', cells: [2.9], formula: one('roundDown'), gives: 2, prints: 'ROUNDDOWN(ROUND(A, 6), 0)' },
  {
    operation: 'roundDown',
    cells: [0.29 * 100],
    formula: one('roundDown'),
    gives: 29,
    from: '0.29 x 100 is 28.999999999999996 in binary',
    prints: 'ROUNDDOWN(ROUND(A, 6), 0)',
  },
  { operation: 'sqrt', cells: [6.25], formula: one('sqrt'), gives: 2.5, prints: 'SQRT(A)' },
  { operation: 'dayOf', cells: [46023.75], formula: one('dayOf'), gives: 46_023, prints: 'INT(A)' },
  { operation: 'plain', cells: [4], formula: one('plain'), gives: 4, prints: 'A' },

  { operation: 'equal', cells: [2, 2], formula: both('equal'), gives: true, prints: 'A = B' },
  { operation: 'equal', cells: ['Won', 'won'], formula: both('equal'), gives: true, prints: 'A = B' },
  { operation: 'equal', cells: ['won', 'lost'], formula: both('equal'), gives: false, prints: 'A = B' },
  { operation: 'less', cells: [2, 2], formula: both('less'), gives: false, prints: 'A < B' },
  { operation: 'atMost', cells: [2, 2], formula: both('atMost'), gives: true, prints: 'A <= B' },
  {
    operation: 'and',
    cells: [true, true, false],
    formula: ({ and }, cells) => and(...cells),
    gives: false,
    prints: 'AND(A, B, C)',
  },
  { operation: 'or', cells: [false, true], formula: ({ or }, cells) => or(...cells), gives: true, prints: 'OR(A, B)' },
  { operation: 'isBlank', cells: [''], formula: one('isBlank'), gives: true, prints: 'A = ""' },
  { operation: 'isBlank', cells: [0], formula: one('isBlank'), gives: false, prints: 'A = ""' },
  { operation: 'isBlank', cells: ['x'], formula: one('isBlank'), gives: false, prints: 'A = ""' },
  { operation: 'not', cells: [false], formula: one('not'), gives: true, prints: 'NOT(A)' },
  {
    operation: 'holds',
    cells: [1, 0],
    formula: ({ div, equal, holds }, [a, b]) => holds(() => equal(div(a as never, b as never), a as never)),
    gives: false,
    from: 'the flag cannot be told: its division is a fault',
    prints: 'IF(ISERROR(A / B = A), FALSE, A / B = A)',
  },
  {
    operation: 'if',
    cells: [0, 5],
    formula: ({ div, equal, if: choose, num }, [closed, won]) =>
      choose(
        equal(closed as never, num(0)),
        () => num(0),
        () => div(won as never, closed as never),
      ),
    gives: 0,
    from: 'the arm that is not chosen would divide by zero',
    prints: 'IF(A = 0, 0, B / A)',
  },
  { operation: 'join', cells: ['at ', 0.1], formula: both('join'), gives: 'at 0.1', prints: 'A & B' },
  { operation: 'join', cells: ['is ', true], formula: both('join'), gives: 'is TRUE', prints: 'A & B' },

  { operation: 'percentText', cells: [0.8], formula: one('percentText'), gives: '80%', prints: 'TEXT(A, "0%")' },
  { operation: 'percentText', cells: [0.975], formula: one('percentText'), gives: '98%', prints: 'TEXT(A, "0%")' },

  { operation: 'sum', lists: [[1, 2, 3.5]], formula: fold('sum'), gives: 6.5, prints: 'SUM(X)' },
  { operation: 'product', lists: [[0.5, 0.5, 8]], formula: fold('product'), gives: 2, prints: 'PRODUCT(X)' },
  {
    operation: 'sumProduct',
    lists: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    formula: ({ sumProduct }, _, [x, y]) => sumProduct(x as never, y as never),
    gives: 32,
    prints: 'SUMPRODUCT(X, Y)',
  },
  {
    operation: 'sumProduct',
    lists: [
      [1, 2],
      [4, 5],
      [10, 100],
    ],
    formula: ({ sumProduct }, _, [x, y, z]) => sumProduct(x as never, y as never, x as never, z as never),
    gives: 2040,
    prints: 'SUMPRODUCT(X, Y, X, Z)',
  },
  {
    operation: 'sumIf',
    cells: ['sales'],
    lists: [
      ['Sales', 'marketing', 'sales'],
      [4, 5, 6],
    ],
    formula: ({ sumIf }, [key], [keys, cells]) => sumIf(keys as never, key as never, cells as never),
    gives: 10,
    prints: 'SUMPRODUCT((X = A) * 1, Y)',
  },
  { operation: 'count', lists: [['a', 0, 'b']], formula: fold('count'), gives: 3, prints: 'COUNTA(X)' },
  {
    operation: 'countOther',
    cells: ['OK'],
    lists: [['OK', 'short', 'OK']],
    formula: ({ countOther }, [text], [cells]) => countOther(cells as never, text as never),
    gives: 1,
    prints: 'COUNTA(X) - COUNTIF(X, A)',
  },
  {
    operation: 'countFalse',
    lists: [[true, false, false]],
    formula: fold('countFalse'),
    gives: 2,
    prints: 'COUNTIF(X, FALSE)',
  },
  {
    operation: 'firstFalse',
    lists: [[true, false, false]],
    formula: fold('firstFalse'),
    gives: 2,
    prints: 'MATCH(FALSE, X, 0)',
  },
  {
    operation: 'firstFalse',
    lists: [[true, true]],
    formula: fold('firstFalse'),
    gives: '#N/A',
    prints: 'MATCH(FALSE, X, 0)',
  },
  {
    operation: 'pick',
    cells: [2],
    lists: [['a', 'b', 'c']],
    formula: ({ pick }, [place], [cells]) => pick(cells as never, place as never),
    gives: 'b',
    prints: 'INDEX(X, A)',
  },
  {
    operation: 'each',
    lists: [[1, 2, 3]],
    formula: ({ add, each }, _, [cells]) => each(cells as never).reduce((total, cell) => add(total, cell)),
    gives: 6,
    prints: 'X1 + X2 + X3',
  },
  {
    operation: 'step',
    cells: [2, 3],
    formula: ({ add, mul, step }, [a, b]) => mul(step('both', add(a as never, b as never)), a as never),
    gives: 10,
    from: 'by hand; repeated where nothing keeps it',
    prints: '(A + B) * A',
  },
  {
    operation: 'normalCdf',
    cells: [1.96],
    formula: one('normalCdf'),
    gives: 0.9750021048517795,
    within: 1e-12,
    from: 'R, pnorm(1.96)',
    prints: 'NORM.S.DIST(A, TRUE)',
  },
  { operation: 'normalCdf', cells: [0], formula: one('normalCdf'), gives: 0.5, prints: 'NORM.S.DIST(A, TRUE)' },
  {
    operation: 'normalDensity',
    cells: [-1],
    formula: one('normalDensity'),
    gives: 0.24197072451914337,
    within: 1e-12,
    from: 'R, dnorm(-1)',
    prints: 'NORM.S.DIST(A, FALSE)',
  },
  {
    operation: 'normalQuantile',
    cells: [0.025],
    formula: one('normalQuantile'),
    gives: -1.95996398454005,
    within: 1e-12,
    from: 'R, qnorm(0.025)',
    prints: 'NORM.S.INV(A)',
  },
  {
    operation: 'betaQuantile',
    cells: [0.025, 10.5, 20.5],
    formula: ({ betaQuantile }, [p, alpha, beta]) => betaQuantile(p as never, alpha as never, beta as never),
    gives: 0.185978750247795,
    within: 1e-12,
    from: 'R, qbeta(0.025, 10.5, 20.5)',
    prints: 'BETA.INV(A, B, C)',
  },
  {
    operation: 'betaBinomialAtLeast',
    cells: [1, 2, 1],
    formula: ({ betaBinomialAtLeast, num }, [wins, trials, one]) =>
      betaBinomialAtLeast(wins as never, trials as never, one as never, num(1)),
    gives: 2 / 3,
    from: 'a level prior makes none, one and two equally likely',
    prints: '*',
  },
  {
    operation: 'betaBinomialAtLeast',
    cells: [168, 888, 40.5],
    formula: ({ betaBinomialAtLeast, num }, [wins, trials, alpha]) =>
      betaBinomialAtLeast(wins as never, trials as never, alpha as never, num(160.5)),
    gives: 0.648384624995728,
    from: 'test/fixtures/confidence, summed in 40 digits',
    prints: '*',
  },
  {
    operation: 'weighedBinomialAtLeast',
    cells: [2, 3],
    lists: [
      [0.25, 0.75],
      [0.5, 1],
    ],
    formula: ({ weighedBinomialAtLeast }, [wins, trials], [weights, rates]) =>
      weighedBinomialAtLeast(weights as never, wins as never, trials as never, rates as never),
    gives: 0.875,
    from: 'by hand: a quarter of one half, three quarters of 1',
    prints: 'SUMPRODUCT(X, 1 - BINOM.DIST(A - 1, B, Y, TRUE))',
  },
  {
    operation: 'weighedBetaBelow',
    cells: [1, 2],
    lists: [
      [0.25, 0.75],
      [0.2, 0.6],
    ],
    formula: ({ weighedBetaBelow }, [one, two], [weights, chances]) =>
      weighedBetaBelow(weights as never, chances as never, one as never, one as never, two as never, one as never),
    gives: 0.28,
    from: 'by hand: quantiles of Beta(1, 1) are the probabilities themselves, and Beta(2, 1) has them squared',
    prints: 'SUMPRODUCT(X, BETA.DIST(BETA.INV(Y, A, A), B, A, TRUE))',
  },
  {
    operation: 'binomialAtLeast',
    cells: [168, 840, 0.2],
    formula: ({ binomialAtLeast }, [wins, trials, rate]) =>
      binomialAtLeast(wins as never, trials as never, rate as never),
    gives: 0.5138,
    within: 5e-5,
    from: 'exact binomial, as published with the Sales Benchmark Index plan',
    prints: 'IF(A <= 0, 1, IF(A > B, 0, 1 - BINOM.DIST(A - 1, B, C, TRUE)))',
  },
  {
    operation: 'binomialAtLeast',
    cells: [0, 4, 0.2],
    formula: ({ binomialAtLeast }, [wins, trials, rate]) =>
      binomialAtLeast(wins as never, trials as never, rate as never),
    gives: 1,
    from: 'none or more is certain',
    prints: '*',
  },
  {
    operation: 'leastTrials',
    cells: [168, 0.2, 0.8],
    formula: ({ leastTrials }, [wins, rate, confidence]) =>
      leastTrials(wins as never, rate as never, confidence as never),
    gives: 888,
    from: 'exact binomial',
    prints: '*',
  },
  ...timeCases,
];
