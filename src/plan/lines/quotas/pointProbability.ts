import { defineLine } from '../../model/defineLine';
import { opportunities } from '../funnelLines';
import { kinds } from '../kinds';
import { skewnessDivisor } from './constants';
import { pointQuota } from './quotaLines';
import { revenueSkew } from './sourceSkew';
import { chanceVariance, expectedShare, isAsked, rateVariance } from './sourceTerms';

export const roundingUp = defineLine({
  key: 'roundingUp',
  label: 'Rounding up',
  says: 'The expected-value quota in whole opportunities, over the same before rounding.',
  kind: kinds.plain,
  shape: 'ratio',
  axes: ['source'],
  from: { isAsked, pointQuota, opportunities: opportunities.bySource },
  formula: ({ div, if: choose, num }, given) =>
    choose(
      given.isAsked,
      () => div(given.pointQuota, given.opportunities),
      () => num(1),
    ),
});

export const pointSpread = defineLine({
  key: 'pointSpread',
  label: 'Spread of its revenue',
  says: 'Standard deviation of what the expected-value quota brings, over the target.',
  kind: kinds.plain,
  shape: 'ratio',
  axes: ['source'],
  from: { roundingUp, chanceVariance, rateVariance },
  formula: ({ add, mul, sqrt }, { roundingUp: times, ...given }) =>
    sqrt(add(mul(times, given.chanceVariance), mul(mul(times, times), given.rateVariance))),
});

export const pointScore = defineLine({
  key: 'pointScore',
  label: 'Score of its revenue',
  says: 'How many such spreads the average lies above the target.',
  kind: kinds.plain,
  shape: 'ratio',
  axes: ['source'],
  from: { isAsked, roundingUp, expectedShare, pointSpread },
  formula: ({ div, if: choose, mul, num, sub }, given) =>
    choose(
      given.isAsked,
      () => div(sub(mul(given.roundingUp, given.expectedShare), num(1)), given.pointSpread),
      () => num(0),
    ),
});

/** Edgeworth's series to the term in the skewness. */
export const pointProbability = defineLine({
  key: 'pointProbability',
  label: 'Probability of making the revenue',
  says: 'Probability that the expected-value quota, rounded up, brings the revenue of the source.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['source'],
  from: { isAsked, pointScore, revenueSkew, skewnessDivisor },
  formula: ({ add, div, if: choose, max, min, mul, normalCdf, normalDensity, num, sub }, given) => {
    const { pointScore: score } = given;
    const skew = div(mul(given.revenueSkew, sub(mul(score, score), num(1))), given.skewnessDivisor);
    const chance = () => add(normalCdf(score), mul(skew, normalDensity(score)));
    return choose(
      given.isAsked,
      () => min(num(1), max(num(0), chance())),
      () => num(1),
    );
  },
});
