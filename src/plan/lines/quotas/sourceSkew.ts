import type { Calculus } from '../../../core/calculus/calculus';
import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { opportunities, revenue } from '../funnelLines';
import { kinds } from '../kinds';
import { valueOfOpportunity } from './rateTerms';
import { chanceSkew, jointSkew, rateSkew } from './skewTerms';
import { chanceVariance, isAsked, rateVariance } from './sourceTerms';

const ratio = { kind: kinds.plain, shape: 'ratio', axes: ['source'] } as const;
const cells = over('segment', opportunities.cells);
const values = over('segment', valueOfOpportunity);
const target = revenue.bySource;

/** A third moment of revenue over the cube of the target; 0 where nothing is asked. */
function overCube<T>(
  { div, if: choose, num, plain }: Calculus<T, unknown>,
  given: { readonly isAsked: T; readonly target: T },
  moment: () => T,
): T {
  const cubes = () => plain(div(div(div(moment(), given.target), given.target), given.target));
  return choose(given.isAsked, cubes, () => num(0));
}

export const chanceThird = defineLine({
  ...ratio,
  key: 'chanceThird',
  label: 'Skew by chance',
  says: 'Third central moment of that revenue, over the cube of the target, from chance alone.',
  from: { isAsked, target, cells, values, skew: over('segment', chanceSkew) },
  formula: (calculus, { cells: n, values: v, skew, ...given }) =>
    overCube(calculus, given, () => calculus.sumProduct(n, v, v, v, skew)),
});

export const jointThird = defineLine({
  ...ratio,
  key: 'jointThird',
  label: 'Skew by both',
  says: 'The same, from chance and doubtful close rates going together.',
  from: { isAsked, target, cells, values, skew: over('segment', jointSkew) },
  formula: (calculus, { cells: n, values: v, skew, ...given }) =>
    overCube(calculus, given, () => calculus.sumProduct(n, n, v, v, v, skew)),
});

export const rateThird = defineLine({
  ...ratio,
  key: 'rateThird',
  label: 'Skew by doubtful close rates',
  says: 'The same, from doubtful close rates alone.',
  from: { isAsked, target, cells, values, skew: over('segment', rateSkew) },
  formula: (calculus, { cells: n, values: v, skew, ...given }) =>
    overCube(calculus, given, () => calculus.sumProduct(n, n, n, v, v, v, skew)),
});

export const revenueVariance = defineLine({
  ...ratio,
  key: 'revenueVariance',
  label: 'Variance of the expected-value quota',
  says: 'Variance by chance and by doubtful close rates.',
  from: { chanceVariance, rateVariance },
  formula: ({ add }, given) => add(given.chanceVariance, given.rateVariance),
});

export const bareSkew = defineLine({
  ...ratio,
  key: 'bareSkew',
  label: 'Skewness of its revenue, as it is',
  says: 'Above 0 where a few large deals carry a year: most years then fall short of the average.',
  from: { isAsked, chanceThird, jointThird, rateThird, revenueVariance },
  formula: ({ add, div, if: choose, mul, num, sqrt }, given) => {
    const third = add(add(given.chanceThird, given.jointThird), given.rateThird);
    return choose(
      given.isAsked,
      () => div(third, mul(given.revenueVariance, sqrt(given.revenueVariance))),
      () => num(0),
    );
  },
});

/** Held within 1: beyond it the correction by skewness would no longer rise with the confidence. */
export const revenueSkew = defineLine({
  ...ratio,
  key: 'revenueSkew',
  label: 'Skewness of its revenue',
  says: 'That skewness, taken as 1 where it is more.',
  from: { bareSkew },
  formula: ({ max, min, num, sub }, given) => max(sub(num(0), num(1)), min(num(1), given.bareSkew)),
});
