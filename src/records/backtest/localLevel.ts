import type { Drift, PeriodCount } from './drift';

/** A level as the last period shows it, beside 1, which is that of all periods. */
export interface LocalLevel {
  readonly level: number;
  /** Variance of its logarithm. */
  readonly variance: number;
}

/**
 * The level of the last period, drawn towards 1 where little was expected of it: a gamma distribution around 1 as wide as
 * the drift, and the period's count.
 *
 * @see Harvey and Fernandes 1989, Time series models for count or qualitative observations, doi:10.1080/07350015.1989.10509750
 */
export function localLevel({ counted, expected }: PeriodCount, { variance }: Drift): LocalLevel {
  const strength = 1 / variance;
  return { level: (counted + strength) / (expected + strength), variance: 1 / (expected + strength) };
}
