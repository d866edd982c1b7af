import { shrunkRates } from '../../core/metrics/shrunkRates';
import { fitBetaPrior } from '../../core/stats/fitBetaPrior';
import { ascending, totalOf } from './ascending';

/** A rate with the records that it is worth. */
export interface WeighedRate {
  readonly rate: number;
  readonly records: number;
}

/** How far groups differ beyond chance. */
export interface Spread {
  /** Mean of the groups' rates; null where there are none. */
  readonly mean: number | null;
  /** Records that the mean is worth beside a group's own; null where the groups differ no more than by chance. */
  readonly strength: number | null;
}

/**
 * Rates of groups drawn towards each other by SHRUNK_RATES, null where nothing is known of any; with the spread found. A drawn
 * rate is worth the group's own records and those that the mean is worth, as the posterior has it, but never more than all
 * groups have together.
 */
export function shrinkRates(groups: readonly (WeighedRate | null)[]): {
  readonly rates: readonly (WeighedRate | null)[];
  readonly spread: Spread;
} {
  const counts = groups.map((group) => ({
    successes: group === null ? 0 : group.rate * group.records,
    trials: group?.records ?? 0,
  }));
  const given = { successes: counts.map(({ successes }) => [successes]), trials: counts.map(({ trials }) => [trials]) };
  const { mean, strength } = fitBetaPrior(counts);
  const all = totalOf(ascending(counts.map(({ trials }) => trials)));
  const rates = shrunkRates.compute(given).map(([rate], place) => {
    if (rate === '' || rate === undefined) return null;
    const own = counts[place]?.trials ?? 0;
    return { rate: Number(rate), records: Math.min(all, own + strength) };
  });
  const spread: Spread = Number.isNaN(mean)
    ? { mean: null, strength: null }
    : { mean, strength: Number.isFinite(strength) ? strength : null };
  return { rates, spread };
}
