import type { Metric } from '../core/metrics/metric';
import { spokenName } from '../core/spokenName';

/** The arguments as a message lists them: `wins, stage_rates, [rounding]`. */
export function argumentNames({ params }: Metric): string {
  return Object.entries(params)
    .map(([key, param]) => (param.optional ? `[${spokenName(key)}]` : spokenName(key)))
    .join(', ');
}
