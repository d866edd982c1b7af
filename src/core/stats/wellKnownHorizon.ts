import type { RiskStep } from './riskTable';

/** Beyond the last duration that so many have reached, single rows move a rate. */
const ENOUGH_AT_RISK = 10;

/**
 * The last duration with at least 10 at risk: how far a curve of incidence is well known. With fewer, the last end; where
 * nothing has ended either, the longest that any was watched; 0 for an empty table.
 */
export function wellKnownHorizon(table: readonly RiskStep[]): number {
  const wellKnown = table.filter(({ atRisk }) => atRisk >= ENOUGH_AT_RISK);
  const ends = table.filter(({ first, second }) => first + second > 0);
  const last = wellKnown[wellKnown.length - 1] ?? ends[ends.length - 1] ?? table[table.length - 1];
  return last?.duration ?? 0;
}
