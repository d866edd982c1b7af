import { revenueGap } from '../../core/metrics/revenueGap';
import { defineLine } from '../model/defineLine';
import { over } from '../model/line';
import {
  churnRate,
  expansionRevenue,
  inboundRevenue,
  nurturingRevenue,
  renewalRevenue,
  revenueGoal,
} from './goalInputs';
import { kinds } from './kinds';
import { closeRate, openingPipeline, shareOfGoal } from './segmentInputs';

const money = { kind: kinds.money, shape: 'money' } as const;

export const retainedRevenue = defineLine({
  ...money,
  key: 'retainedRevenue',
  label: 'Retained revenue',
  says: 'Revenue expected from existing clients: renewals after churn, and expansion.',
  axes: [],
  from: { renewalRevenue, churnRate, expansionRevenue },
  formula: ({ add, mul, num, sub }, given) =>
    add(mul(given.renewalRevenue, sub(num(1), given.churnRate)), given.expansionRevenue),
});

export const revenueToCreate = defineLine({
  ...money,
  key: 'revenueToCreate',
  label: 'Revenue to create',
  says: 'The goal less what existing clients, inbound demand and nurturing will bring: what sales and marketing must create.',
  axes: [],
  from: { revenueGoal, retainedRevenue, inboundRevenue, nurturingRevenue },
  formula: (calculus, given) =>
    revenueGap.formula(calculus, {
      revenueGoal: given.revenueGoal,
      retained: given.retainedRevenue,
      inbound: given.inboundRevenue,
      nurturing: given.nurturingRevenue,
      openPipeline: calculus.num(0),
    }),
});

export const segmentTarget = defineLine({
  ...money,
  key: 'segmentTarget',
  label: 'Target',
  says: 'The segment’s share of the revenue to create.',
  axes: ['segment'],
  from: { shareOfGoal, revenueToCreate },
  formula: ({ mul }, given) => mul(given.shareOfGoal, given.revenueToCreate),
});

export const openingWins = defineLine({
  ...money,
  key: 'openingWins',
  label: 'From opening pipeline',
  says: 'What the opening pipeline is expected to bring: its face value at the close rate.',
  axes: ['segment'],
  from: { openingPipeline, closeRate },
  formula: ({ mul }, given) => mul(given.openingPipeline, given.closeRate),
});

export const segmentGap = defineLine({
  ...money,
  key: 'segmentGap',
  label: 'Gap',
  says: 'What is left for new opportunities to bring; 0 where the opening pipeline is enough.',
  axes: ['segment'],
  from: { segmentTarget, openingWins },
  formula: ({ max, num, sub }, given) => max(num(0), sub(given.segmentTarget, given.openingWins)),
});

const totalOf = (line: typeof segmentTarget) =>
  defineLine({
    ...money,
    key: `${line.key}-total`,
    label: line.label,
    says: `${line.says} All segments.`,
    axes: [],
    from: { cells: over('segment', line) },
    formula: (calculus, given) => calculus.sum(given.cells),
  });

export const totalTarget = totalOf(segmentTarget);
export const totalOpeningWins = totalOf(openingWins);
export const totalGap = totalOf(segmentGap);
