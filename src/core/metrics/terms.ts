import type { ChoiceParam, NumberParam } from './param';

/**
 * Parameters that several metrics share, so that a deal size is the same thing in the same words everywhere. Money is
 * in plan currency. Pipeline is money that is not won yet: it becomes money only through a rate.
 */
export const terms = {
  revenueTarget: { unit: { money: 1 }, says: 'new revenue to win, in plan currency', atLeast: 0 },
  averageDealSize: { unit: { money: 1, win: -1 }, says: 'mean value of a won deal, in plan currency', above: 0 },
  opportunities: { unit: { opportunity: 1 }, says: 'accepted opportunities, a count', atLeast: 0 },
  closeRate: {
    unit: { win: 1, opportunity: -1 },
    says: 'share of accepted opportunities that are won, 0 to 1',
    above: 0,
    atMost: 1,
  },
  leadToWinRate: {
    unit: { win: 1, lead: -1 },
    says: 'share of leads that become wins, 0 to 1',
    above: 0,
    atMost: 1,
  },
  valueCloseRate: {
    unit: { money: 1, pipeline: -1 },
    says: 'share of accepted pipeline value that is won, 0 to 1',
    above: 0,
    atMost: 1,
  },
  grossMargin: {
    unit: {},
    says: 'share of a deal that is left after the cost of delivering it, 0 to 1',
    atLeast: 0,
    atMost: 1,
  },
  rounding: {
    kind: 'choice',
    choices: ['none', 'up'],
    says: '"none" for the exact number or "up" for a whole one that is never short of the target',
    optional: true,
    byDefault: 'none',
  },
} as const satisfies Readonly<Record<string, NumberParam | ChoiceParam>>;
