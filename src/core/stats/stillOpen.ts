import type { RiskStep } from './riskTable';

/**
 * The Kaplan-Meier estimate of the share that has not ended by any cause within a time. What is no longer watched counts up
 * to when it was last seen.
 *
 * @see Kaplan and Meier 1958, doi:10.1080/01621459.1958.10501452
 */
export function stillOpen(table: readonly RiskStep[], within: number): number {
  let open = 1;
  for (const { duration, atRisk, first, second } of table)
    if (duration <= within) open *= (atRisk - first - second) / atRisk;
  return open;
}
