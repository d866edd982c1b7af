import type { Metric } from '../../src/core/metrics/metric';
import type { MetricArguments } from './metricArguments';

/** What a formula is given for these arguments: defaults filled in, the rest absent. */
export function givenValues(metric: Metric, given: MetricArguments) {
  const entries = Object.entries(metric.params).map(([key, param]) => {
    const byDefault = 'byDefault' in param ? param.byDefault : undefined;
    return [key, given[key] ?? byDefault];
  });
  return Object.fromEntries(entries) as Parameters<NonNullable<Metric['refuses']>>[0];
}
