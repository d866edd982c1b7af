import type { Metric } from '../core/metrics/metric';
import { metrics } from '../core/metrics/registry';

/** Every custom function's definition, by the name that a planner types. */
export const customFunctions: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.name, metric]));
