import { defineConstant } from '../../model/defineConstant';
import { kinds } from '../kinds';

/** Jeffreys' prior for a rate, as PROBABILITY_OF_TARGET has it: half a win and half a loss. */
export const priorWins = defineConstant({
  key: 'priorWins',
  label: 'Wins counted beforehand',
  says: 'Part of a win that is added to the records behind a close rate, so that few records never count as certainty.',
  kind: kinds.wins,
  shape: 'count',
  axes: [],
  at: () => 0.5,
});

export const priorOpportunities = defineConstant({
  key: 'priorOpportunities',
  label: 'Opportunities counted beforehand',
  says: 'That part of a win, and as much of a loss.',
  kind: kinds.opportunities,
  shape: 'count',
  axes: [],
  at: () => 1,
});

export const skewnessDivisor = defineConstant({
  key: 'skewnessDivisor',
  label: 'Divisor of the skewness',
  says: 'What the skewness of a sum moves its quantiles by, after Cornish and Fisher: a sixth of it, times the square of the score less one.',
  kind: kinds.plain,
  shape: 'whole',
  axes: [],
  at: () => 6,
});

/** Up to here quotas are within .04 of their confidence in simulated years; test/plan/quotas/howSure has them. */
export const largestSkew = defineConstant({
  key: 'largestSkew',
  label: 'Largest skewness',
  says: 'Beyond it quotas are rough: mean, variance and skewness no longer tell how often the revenue is made.',
  kind: kinds.plain,
  shape: 'ratio',
  axes: [],
  at: () => 1.5,
});

export const hundred = defineConstant({
  key: 'hundred',
  label: 'Percent in a whole',
  says: 'A share in words is the share times this, with a percent sign.',
  kind: kinds.plain,
  shape: 'whole',
  axes: [],
  at: () => 100,
});

export const smallestChance = defineConstant({
  key: 'smallestChance',
  label: 'Smallest probability that counts',
  says: 'A confidence missed by less than this is taken as reached: it is noise of the computation.',
  kind: kinds.plain,
  shape: 'text',
  axes: [],
  at: () => 1e-9,
});
