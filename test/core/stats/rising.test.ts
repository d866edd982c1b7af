import { risingExcess } from '../../../src/core/stats/risingExcess';
import { risingSlope } from '../../../src/core/stats/risingSlope';

const sumOf = (m: number, term: (j: number) => number) =>
  Array.from({ length: m }, (_, j) => term(j)).reduce((total, one) => total + one, 0);

const shapes = [1e-6, 0.3, 1, 7.5, 15.99, 16, 40, 1e4, 1e9];
const counts = [1, 2, 5, 17, 300];

test.each(shapes.flatMap((x) => counts.map((m) => [x, m] as const)))(
  'the sums of ln(1 + j/x) and 1/(x + j) over %d and %d terms',
  (x, m) => {
    const [logs, slopes] = [sumOf(m, (j) => Math.log1p(j / x)), sumOf(m, (j) => 1 / (x + j))];
    expect(Math.abs(risingExcess(x, m) - logs)).toBeLessThanOrEqual(2e-13 * Math.max(1, logs));
    expect(Math.abs(risingSlope(x, m) - slopes)).toBeLessThanOrEqual(1e-13 * Math.max(1, slopes));
  },
);

test('between whole numbers they go on as gamma and digamma do', () => {
  // ln(gamma(3.5) / gamma(3)) - ln(3) / 2 and digamma(3.5) - digamma(3), by R.
  expect(risingExcess(3, 0.5)).toBeCloseTo(-0.0414797225469, 11);
  expect(risingSlope(3, 0.5)).toBeCloseTo(0.180372305547, 11);
});

test('nothing weighs nothing', () => {
  expect(risingExcess(2, 0)).toBe(0);
  expect(risingSlope(2, 0)).toBe(0);
});
