import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { opportunities, revenue } from '../funnelLines';
import { kinds } from '../kinds';
import { chanceSpread, rateSpread, valueOfOpportunity } from './rateTerms';

const bySource = { axes: ['source'] } as const;
const ratio = { ...bySource, kind: kinds.plain, shape: 'ratio' } as const;
const cells = over('segment', opportunities.cells);
const values = over('segment', valueOfOpportunity);

export const isAsked = defineLine({
  ...bySource,
  key: 'isAsked',
  label: 'Owes revenue',
  says: 'Whether anything is asked of this source; where nothing is, the terms below are those of a certain success.',
  kind: kinds.flag,
  shape: 'text',
  from: { target: revenue.bySource },
  formula: ({ less, num }, given) => less(num(0), given.target),
});

export const expectedShare = defineLine({
  ...ratio,
  key: 'expectedShare',
  label: 'Expected revenue over target',
  says: 'What the expected-value quota brings on average at the close rates that the records allow, over what it is to bring.',
  from: { isAsked, cells, values, target: revenue.bySource },
  formula: ({ div, if: choose, num, sumProduct }, given) =>
    choose(
      given.isAsked,
      () => div(sumProduct(given.cells, given.values), given.target),
      () => num(1),
    ),
});

export const chanceVariance = defineLine({
  ...ratio,
  key: 'chanceVariance',
  label: 'Variance by chance',
  says: 'Variance of that revenue, over the square of the target, from which opportunities are won and how large deals are.',
  from: { isAsked, cells, values, chanceSpread: over('segment', chanceSpread), target: revenue.bySource },
  formula: ({ div, if: choose, num, plain, sumProduct }, given) =>
    choose(
      given.isAsked,
      () => {
        const variance = sumProduct(given.cells, given.values, given.values, given.chanceSpread);
        return plain(div(div(variance, given.target), given.target));
      },
      () => num(0),
    ),
});

export const rateVariance = defineLine({
  ...ratio,
  key: 'rateVariance',
  label: 'Variance by doubtful close rates',
  says: 'Variance of that revenue, over the square of the target, from close rates that rest on few records.',
  from: { isAsked, cells, values, rateSpread: over('segment', rateSpread), target: revenue.bySource },
  formula: ({ div, if: choose, num, sumProduct }, given) =>
    choose(
      given.isAsked,
      () => {
        const variance = sumProduct(given.cells, given.cells, given.values, given.values, given.rateSpread);
        return div(div(variance, given.target), given.target);
      },
      () => num(0),
    ),
});

export const halfChanceVariance = defineLine({
  ...ratio,
  key: 'halfChanceVariance',
  label: 'Half the variance by chance',
  says: 'A term of the equation that the multiplier solves.',
  from: { chanceVariance },
  formula: ({ add, div, num }, given) => div(given.chanceVariance, add(num(1), num(1))),
});

export const jointVariance = defineLine({
  ...ratio,
  key: 'jointVariance',
  label: 'Variance of both',
  says: 'Variance by chance at the expected revenue, and variance by doubtful close rates.',
  from: { expectedShare, chanceVariance, rateVariance },
  formula: ({ add, mul }, given) => add(mul(given.expectedShare, given.chanceVariance), given.rateVariance),
});
