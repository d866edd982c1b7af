import { curvePoints } from './curvePoints';
import { curveTerms } from './curveTerms';
import { defineMetric } from './defineMetric';
import { type Above, payoutAt } from './payoutAt';
import { refuseCurve } from './refuseCurve';

export const payoutPercent = defineMetric({
  name: 'PAYOUT_PERCENT',
  group: 'Compensation',
  says: 'Share of target incentive that a payout curve pays at an attainment.',
  question: 'What does this attainment pay?',
  when: 'Use it on a column of attainments, to see what a plan pays whom. For money over several measures, use INCENTIVE_PAY; for what a curve costs on average, EXPECTED_PAYOUT.',
  params: {
    attainment: { unit: {}, says: 'actual over quota, 1 where it is met', atLeast: 0 },
    curve: curveTerms.curve,
    above: curveTerms.above,
  },
  result: { unit: {}, says: 'share of target incentive, 1 for all of it' },
  refuses: ({ curve, above }) => refuseCurve(curve, above as Above),
  formula: (calculus, { attainment, curve, above }) =>
    payoutAt(calculus, attainment, curvePoints(calculus, curve), above as Above),
  examples: [
    {
      given: {
        attainment: 0.9,
        curve: [
          [0.8, 0.8],
          [1, 1],
          [1.2, 1.6],
        ],
      },
      gives: 0.9,
      within: 1e-12,
      from: 'https://www.sec.gov/Archives/edgar/data/862831/000095015206002115/l17984aexv10w20.htm: from 80% to 100%, the achievement times the target of 50% of base pay',
    },
    {
      given: {
        attainment: 1.1,
        curve: [
          [0.8, 0.8],
          [1, 1],
          [1.2, 1.6],
        ],
      },
      gives: 1.3,
      within: 1e-12,
      from: 'the same plan: 1.5% of base pay for each point above 100%, so 65% on a target of 50%',
    },
    {
      given: {
        attainment: 1.5,
        curve: [
          [0.8, 0.8],
          [1, 1],
          [1.2, 1.6],
        ],
      },
      gives: 1.6,
      within: 1e-12,
      from: 'the same plan: at most 80% of base pay',
    },
    {
      given: {
        attainment: 0.79,
        curve: [
          [0.8, 0.8],
          [1, 1],
          [1.2, 1.6],
        ],
      },
      gives: 0,
      from: 'the same plan: nothing below 80%',
    },
    {
      given: {
        attainment: 1.5,
        curve: [
          [0.8, 0.8],
          [1, 1],
          [1.2, 1.6],
        ],
        above: 'extend',
      },
      gives: 2.5,
      within: 1e-12,
      from: 'by hand: 1.6, and 0.3 at a slope of 3',
    },
    {
      given: {
        attainment: 1,
        curve: [
          [0, 0],
          [1, 1],
          [1, 1.25],
          [2, 3],
        ],
      },
      gives: 1.25,
      from: 'by definition: at a cliff the later row applies',
    },
  ],
  refused: [
    {
      attainment: 1,
      curve: [
        [0.5, 0],
        [1, 1],
        [0.8, 0.5],
      ],
    },
    { attainment: 1, curve: [[1, 1]], above: 'extend' },
    {
      attainment: 1,
      curve: [
        [0, 1],
        [1, 0],
      ],
      above: 'extend',
    },
    { attainment: 1, curve: [[1]] },
  ],
  source: 'by definition: a straight line between points; threshold, target and maximum as incentive plans file them',
  related: ['INCENTIVE_PAY', 'EXPECTED_PAYOUT', 'COMMISSION', 'ATTAINMENT'],
});
