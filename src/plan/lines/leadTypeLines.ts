import { leadValue } from '../../core/metrics/leadValue';
import { defineLine } from '../model/defineLine';
import { revenue, wins } from './funnelLines';
import { grossMargin } from './goalInputs';
import { kinds } from './kinds';
import { leadTypeRate } from './leadTypeInputs';

export const meanDealSize = defineLine({
  key: 'meanDealSize',
  label: 'Mean deal size of the plan',
  says: 'Revenue of all new wins over their number, so that each segment and source weighs what it is to bring; blank where nothing is to be won.',
  kind: kinds.dealSize,
  shape: 'money',
  axes: [],
  from: { revenue: revenue.all, wins: wins.all },
  formula: ({ blank, div, equal, if: choose, num }, given) =>
    choose(equal(given.wins, num(0)), blank, () => div(given.revenue, given.wins)),
});

export const leadTypeValue = defineLine({
  key: 'leadTypeValue',
  label: 'Value of a lead, by its type',
  says: 'Gross profit that one lead of the type brings on average: mean deal size, times lead to win, times gross margin.',
  kind: kinds.moneyPerLead,
  shape: 'money',
  axes: ['leadType'],
  from: { wins: wins.all, meanDealSize, leadTypeRate, grossMargin },
  formula: (calculus, given) =>
    calculus.if(calculus.equal(given.wins, calculus.num(0)), calculus.blank, () =>
      leadValue.formula(calculus, {
        averageDealSize: given.meanDealSize,
        leadToWinRate: given.leadTypeRate,
        grossMargin: given.grossMargin,
      }),
    ),
});
