import type { Calculus } from '../calculus/calculus';
import { curvePoints } from './curvePoints';
import { curveTerms } from './curveTerms';
import { defineMetric } from './defineMetric';
import type { Refusal } from './metric';
import { type Above, payoutAt } from './payoutAt';
import { refuseCurve } from './refuseCurve';

/** Weights typed to six decimals sum to 1; a third typed as 33.33% three times does not. */
const WEIGHTS_WITHIN = 1e-6;

export const incentivePay = defineMetric({
  name: 'INCENTIVE_PAY',
  group: 'Compensation',
  says: 'Incentive that people earn on one or several measures.',
  question: 'What does each person earn?',
  when: 'Use it for pay on a target incentive, also to pay marketing and sales on the same number: give both teams a measure of revenue. Where pay is a share of bookings, use COMMISSION.',
  params: {
    targetIncentive: {
      unit: { money: 1 },
      shape: 'list',
      says: 'incentive at 100% of every measure, in plan currency, one for each person or one for all',
      atLeast: 0,
    },
    weights: {
      unit: {},
      shape: 'list',
      says: 'share of the incentive that hangs on each measure, 0 to 1, together 1',
      atLeast: 0,
      atMost: 1,
    },
    attainments: {
      unit: {},
      shape: 'table',
      says: 'actual over quota, people in rows and measures in columns',
      atLeast: 0,
    },
    curve: {
      ...curveTerms.curve,
      says: `${curveTerms.curve.says}; with more columns of payout there must be one for each measure`,
    },
    above: curveTerms.above,
  },
  result: { unit: { money: 1 }, shape: 'table', says: 'money, a row for each person' },
  refuses: ({ targetIncentive, weights, attainments, curve, above }) => {
    const measures = attainments[0]?.length ?? 0;
    return (
      refuseIncentives(targetIncentive.length, attainments.length) ??
      refuseWeights(weights.map(Number), measures) ??
      refuseCurve(curve, above as Above, measures)
    );
  },
  formula: (calculus, { targetIncentive, weights, attainments, curve, above }) => {
    const { add, each, mul, step } = calculus;
    type Cell = (typeof incentives)[number];
    const incentives = each(targetIncentive);
    const shares = each(weights);
    const measured = payoutColumns(calculus, curve) === shares.length;
    const curves = shares.map((_, measure) => curvePoints(calculus, curve, measured ? measure + 1 : 1));
    return attainments.map((row, person) => {
      const weighed = each(row).map((attainment, measure) => {
        const points = curves[measure] as (typeof curves)[number];
        const payout = step(
          `payout_${person + 1}_${measure + 1}`,
          payoutAt(calculus, attainment, points, above as Above),
        );
        return mul(shares[measure] as Cell, payout);
      });
      const incentive = incentives.length === 1 ? incentives[0] : incentives[person];
      return [
        mul(
          incentive as Cell,
          weighed.reduce((total, payout) => add(total, payout)),
        ),
      ];
    });
  },
  examples: [
    {
      given: {
        targetIncentive: [60_000, 40_000],
        weights: [0.7, 0.3],
        attainments: [
          [1.1, 0.9],
          [0.75, 1.3],
        ],
        curve: [
          [0.8, 0.8],
          [1, 1],
          [1.2, 1.6],
        ],
      },
      gives: [[70_800], [19_200]],
      within: 1e-6,
      from: 'by hand: 60,000 x (0.7 x 1.3 + 0.3 x 0.9), and 40,000 x 0.3 x 1.6 as the first measure is under its threshold',
    },
    {
      given: {
        targetIncentive: [50_000],
        weights: [0.5, 0.5],
        attainments: [[1.2, 1.2]],
        curve: [
          [0.5, 0, 0.5],
          [1, 1, 1],
          [1.5, 2.5, 1.5],
        ],
      },
      gives: [[70_000]],
      within: 1e-6,
      from: 'by hand: a curve a measure; 1.2 pays 1.6 by the first and 1.2 by the second',
    },
    {
      given: {
        targetIncentive: [23_000],
        weights: [1],
        attainments: [[1], [0]],
        curve: [
          [0, 0],
          [1, 1],
        ],
      },
      gives: [[23_000], [0]],
      from: 'by definition: 100% pays the target incentive, and nothing pays nothing',
    },
  ],
  refused: [
    { targetIncentive: [60_000], weights: [0.7, 0.2], attainments: [[1, 1]], curve: [[1, 1]] },
    { targetIncentive: [60_000], weights: [1], attainments: [[1, 1]], curve: [[1, 1]] },
    { targetIncentive: [60_000, 40_000], weights: [1], attainments: [[1], [1], [1]], curve: [[1, 1]] },
    { targetIncentive: [60_000], weights: [0.5, 0.5], attainments: [[1, 1]], curve: [[1, 1, 1, 1]] },
  ],
  source: 'by definition: target incentive x weight x payout, over the measures',
  related: ['PAYOUT_PERCENT', 'COMMISSION', 'COMP_COST_OF_SALES'],
});

function payoutColumns<T, C>({ each }: Calculus<T, C>, curve: readonly C[]): number {
  return each(curve[0] as C).length - 1;
}

function refuseIncentives(incentives: number, people: number): Refusal<'targetIncentive'> | undefined {
  if (incentives === 1 || incentives === people) return undefined;
  return { param: 'targetIncentive', rule: `must be one, or one for each of the ${people} people`, got: incentives };
}

function refuseWeights(weights: readonly number[], measures: number): Refusal<'weights'> | undefined {
  if (weights.length !== measures)
    return {
      param: 'weights',
      rule: `must have a weight for each of the ${measures} columns of attainments`,
      got: weights.length,
    };
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= WEIGHTS_WITHIN) return undefined;
  return { param: 'weights', rule: 'must sum to 1', got: Number(sum.toPrecision(9)) };
}
