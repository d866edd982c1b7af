import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { betaCdf } from './betaCdf';
import { leastReaching } from './leastReaching';

/** A figure that is not known yet, by its moments. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Ends between which a figure falls. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A negative binomial count has more variance than its mean; where moments ask for less, this much more stands in. */
const LEAST_EXCESS = 1e-6;

/**
 * Between which whole numbers, ends included, a count falls with at least this probability, as much being left out below as
 * above: a negative binomial distribution with these moments, or with the variance of a Poisson where less is given.
 */
export function countInterval({ mean, variance }: Moments, share: number): Ends {
  if (mean <= 0) return { low: 0, high: 0 };
  const excess = Math.max(variance - mean, mean * LEAST_EXCESS);
  const alpha = (mean * mean) / excess;
  const success = alpha / (alpha + mean);
  const upTo = (count: number): number => betaCdf(success, { alpha, beta: count + 1 });
  const quantile = (probability: number): number =>
    leastReaching((count) => upTo(count) >= probability, { from: 0, near: Math.round(mean), step: 1 });
  return { low: quantile((1 - share) / 2), high: quantile((1 + share) / 2) };
}

/**
 * Between which amounts a sum above 0 falls with this probability: a gamma distribution with these moments, which comes
 * nearer to nothing than a lognormal where few deals make the sum.
 *
 * @see Wilson and Hilferty 1931, The distribution of chi-square, doi:10.1073/pnas.17.12.684 (its quantiles)
 */
export function amountInterval({ mean, variance }: Moments, share: number): Ends {
  if (mean <= 0) return { low: 0, high: 0 };
  const spread = variance / (mean * mean) / 9;
  const reach = Math.sqrt(spread) * normalQuantile((1 + share) / 2, 0, 1);
  const amount = (score: number): number => mean * Math.max(0, 1 - spread + score) ** 3;
  return { low: amount(-reach), high: amount(reach) };
}
