import type { Calculus } from '../calculus/calculus';
import { type CurvePoint, curvePoints } from './curvePoints';
import { curveTerms } from './curveTerms';
import { defineMetric } from './defineMetric';
import { lastSlope } from './lastSlope';
import type { Above } from './payoutAt';
import { refuseCurve } from './refuseCurve';

/** A point with the chance that attainment reaches it, and by how much attainment passes it on average. */
interface WeighedPoint<T> extends CurvePoint<T> {
  readonly reached: T;
  readonly excess: T;
}

export const expectedPayout = defineMetric({
  name: 'EXPECTED_PAYOUT',
  group: 'Compensation',
  says: 'Mean share of target incentive that a payout curve pays where attainment is normally distributed.',
  question: 'What will a payout curve cost on average?',
  when: 'Use it to budget for a curve: one with an accelerator costs more than it pays at the mean attainment, one with a cap less. For one attainment that is known, use PAYOUT_PERCENT.',
  params: {
    meanAttainment: { unit: {}, says: 'mean attainment over the people paid, 1 where quota is met', atLeast: 0 },
    sdAttainment: { unit: {}, says: 'standard deviation of attainment over the same people', above: 0 },
    curve: curveTerms.curve,
    above: curveTerms.above,
  },
  result: { unit: {}, says: 'mean share of target incentive' },
  refuses: ({ curve, above }) => refuseCurve(curve, above as Above),
  formula: (calculus, { meanAttainment, sdAttainment, curve, above }) => {
    const { add, max, mul, num } = calculus;
    const points = curvePoints(calculus, curve).map((point, i) =>
      weighedPoint(calculus, point, i, { mean: meanAttainment, sd: sdAttainment }),
    );
    const [first, ...rest] = points as [WeighedPoint<typeof meanAttainment>, ...typeof points];
    const last = points[points.length - 1] as typeof first;
    const upToLast = rest.reduce(
      (total, to, i) => add(total, meanRise(calculus, points[i] as typeof first, to)),
      mul(first.payout, first.reached),
    );
    const mean = above === 'cap' ? upToLast : add(upToLast, mul(lastSlope(calculus, points), last.excess));
    // Where the curve falls, rounding may leave a few bits below nothing.
    return max(num(0), mean);
  },
  examples: [
    {
      given: {
        meanAttainment: 1,
        sdAttainment: 0.25,
        curve: [
          [0, 0],
          [1, 1],
          [2, 3],
        ],
      },
      gives: 1.099734,
      within: 5e-7,
      from: 'recomputed with R, integrate(); sigma / sqrt(2 pi) above 1 but for floor and cap',
    },
    {
      given: {
        meanAttainment: 1,
        sdAttainment: 0.25,
        curve: [
          [0, 0],
          [1, 1],
          [2, 3],
        ],
        above: 'extend',
      },
      gives: 1.099737,
      within: 5e-7,
      from: 'recomputed with R, integrate()',
    },
    {
      given: { meanAttainment: 1, sdAttainment: 0.2, curve: [[1, 1]] },
      gives: 0.5,
      within: 1e-12,
      from: 'by hand: a bonus for reaching quota, which half of a normal distribution does',
    },
  ],
  refused: [{ meanAttainment: 1, sdAttainment: 0.25, curve: [[1, 1]], above: 'extend' }],
  source:
    'by definition; each straight piece is a difference of two mean excesses, E max(0, A - x) = (m - x) N(z) + s n(z) with z = (m - x) / s',
  related: ['PAYOUT_PERCENT', 'INCENTIVE_PAY', 'COMP_COST_OF_SALES'],
});

/** E max(0, A - x) for normal A, which is what a slope of 1 from x on pays on average. */
function weighedPoint<T, C>(
  calculus: Calculus<T, C>,
  point: CurvePoint<T>,
  place: number,
  { mean, sd }: { readonly mean: T; readonly sd: T },
): WeighedPoint<T> {
  const { add, div, mul, normalCdf, normalDensity, step, sub } = calculus;
  const distance = sub(mean, point.attainment);
  const z = div(distance, sd);
  const reached = step(`reached_${place + 1}`, normalCdf(z));
  const excess = step(`excess_${place + 1}`, add(mul(distance, reached), mul(sd, normalDensity(z))));
  return { ...point, reached, excess };
}

/** What the piece of a curve between two points adds to the mean: a cliff is paid whenever it is reached. */
function meanRise<T, C>(calculus: Calculus<T, C>, from: WeighedPoint<T>, to: WeighedPoint<T>): T {
  const { div, equal, if: choose, mul, sub } = calculus;
  const rise = sub(to.payout, from.payout);
  return choose(
    equal(from.attainment, to.attainment),
    () => mul(rise, to.reached),
    () => mul(div(rise, sub(to.attainment, from.attainment)), sub(from.excess, to.excess)),
  );
}
