import type { ChoiceParam, NumberParam } from './param';

/** Parameters of a payout curve, in the same words for every function that pays by one. */
export const curveTerms = {
  curve: {
    unit: {},
    shape: 'table',
    says: 'two columns, attainment in ascending order and payout as a share of target incentive; a straight line between points, nothing below the first, and an attainment given twice is a cliff from which the later row applies',
    atLeast: 0,
  },
  above: {
    kind: 'choice',
    choices: ['cap', 'extend'],
    says: '"cap" to stay at the last payout above the last point or "extend" to go on with the last slope',
    optional: true,
    byDefault: 'cap',
  },
} as const satisfies Readonly<Record<string, NumberParam | ChoiceParam>>;
