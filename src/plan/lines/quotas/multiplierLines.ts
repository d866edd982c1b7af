import { defineLine } from '../../model/defineLine';
import { kinds } from '../kinds';
import { skewnessDivisor } from './constants';
import { levelOfQuota } from './levelHeads';
import { revenueSkew } from './sourceSkew';
import { expectedShare, halfChanceVariance, jointVariance } from './sourceTerms';

const ratio = { kind: kinds.plain, shape: 'ratio', axes: ['level', 'source'] } as const;
/** A share below a millionth is none: what it would take is beyond any quota. */
const SHARE_PLACES = 6;

/*
 * Revenue is skewed: its quantile at normal score -z lies where a normal one lies at -(z - (z^2 - 1) skewness / 6), after Cornish
 * and Fisher. That is the score z below.
 *
 * With m times its expected-value opportunities a source brings m M on average, with a variance of m V by chance and
 * m^2 U by doubtful close rates, all over its target. It makes the target with the confidence of score z where
 * m M - z sqrt(m V + m^2 U) = 1. With y = 1 / m that is M - y = z sqrt(y V + U), whose root is
 * y = M + z^2 V/2 - z sqrt((z V/2)^2 + M V + U): the reliable share below.
 */

export const levelScore = defineLine({
  key: 'levelScore',
  label: 'Normal score',
  says: 'Standard deviations below the mean at which a normal variate lies with this confidence.',
  kind: kinds.plain,
  shape: 'ratio',
  axes: ['level'],
  from: { levelOfQuota },
  formula: ({ normalQuantile }, given) => normalQuantile(given.levelOfQuota),
});

export const skewedScore = defineLine({
  ...ratio,
  key: 'skewedScore',
  label: 'Score with skewness',
  says: 'The normal score, moved by the skewness of the source’s revenue.',
  from: { levelScore, revenueSkew, skewnessDivisor },
  formula: ({ div, mul, num, sub }, { levelScore: score, ...given }) => {
    const shift = div(mul(sub(mul(score, score), num(1)), given.revenueSkew), given.skewnessDivisor);
    return sub(score, shift);
  },
});

export const shareCentre = defineLine({
  ...ratio,
  key: 'shareCentre',
  label: 'Centre of the reliable share',
  says: 'Expected revenue over target, and what chance adds to it in the equation.',
  from: { expectedShare, skewedScore, halfChanceVariance },
  formula: ({ add, mul }, given) =>
    add(given.expectedShare, mul(mul(given.skewedScore, given.skewedScore), given.halfChanceVariance)),
});

export const shareSpread = defineLine({
  ...ratio,
  key: 'shareSpread',
  label: 'Spread of the reliable share',
  says: 'Standard deviation around that centre.',
  from: { skewedScore, halfChanceVariance, jointVariance },
  formula: ({ add, mul, sqrt }, given) => {
    const chance = mul(given.skewedScore, given.halfChanceVariance);
    return sqrt(add(mul(chance, chance), given.jointVariance));
  },
});

export const reliableShare = defineLine({
  ...ratio,
  key: 'reliableShare',
  label: 'Reliable share',
  says: 'Part of its target that an expected-value quota can be relied on for at this confidence; 0 or less: no number of opportunities is enough, since the close rates rest on too few records.',
  from: { skewedScore, shareCentre, shareSpread },
  formula: ({ mul, sub }, given) => sub(given.shareCentre, mul(given.skewedScore, given.shareSpread)),
});

export const isReachable = defineLine({
  key: 'isReachable',
  label: 'Can be reached',
  says: 'Whether some number of opportunities reaches this confidence.',
  kind: kinds.flag,
  shape: 'text',
  axes: ['level', 'source'],
  from: { reliableShare },
  formula: ({ less, num, round }, given) => less(num(0), round(given.reliableShare, SHARE_PLACES)),
});

export const multiplier = defineLine({
  ...ratio,
  key: 'multiplier',
  label: 'Multiplier of the expected-value quota',
  says: 'How many times its expected-value opportunities the source must create to make its revenue with this confidence; blank where no number is enough.',
  from: { isReachable, reliableShare },
  formula: ({ blank, div, if: choose, num }, given) =>
    choose(given.isReachable, () => div(num(1), given.reliableShare), blank),
});
