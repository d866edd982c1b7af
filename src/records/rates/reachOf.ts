import { incidenceCurve } from '../../core/stats/incidenceCurve';
import { wellKnownHorizon } from '../../core/stats/wellKnownHorizon';
import type { Durations } from './durations';

/** Where all rows have closed each weighs as one; one that weighs more than this many would move the rate by itself. */
const MOST_WEIGHT = 2;
const NOISE = 1e-9;

/**
 * How many days a rate may follow the curve: to where 10 rows are at risk, as CUMULATIVE_CLOSE_RATE does, and on while no
 * row weighs more than two of so many closed ones. So a few rows that have all closed count to the last.
 */
export function reachOf({ table, records }: Durations): number {
  let reach = wellKnownHorizon(table);
  const curve = incidenceCurve(table);
  for (const [place, { duration, atRisk, first, second }] of table.entries()) {
    if (duration <= reach || first + second === 0) continue;
    const weight = ((curve[place]?.openBefore ?? 0) / atRisk) * records;
    if (weight > MOST_WEIGHT + NOISE) break;
    reach = duration;
  }
  return reach;
}
