import type { RiskStep } from './riskTable';
import { stillOpen } from './stillOpen';

/**
 * Share that has ended within a time, by Kaplan and Meier; null where some may not have and none was watched so long, so
 * that nobody can tell.
 */
export function endedWithin(table: readonly RiskStep[], within: number): number | null {
  const waiting = stillOpen(table, within);
  const longest = table[table.length - 1]?.duration ?? 0;
  return waiting > 0 && longest < within ? null : 1 - waiting;
}
