import type { Example, Metric } from '../core/metrics/metric';

/**
 * An example's arguments as the sheet would hand them over: in order, lists as a column, optional ones that are left
 * out at the end not there at all and in between blank.
 */
export function exampleArguments(metric: Metric, given: Example['given']): readonly unknown[] {
  const all = Object.keys(metric.params).map((key) => {
    const value = given[key];
    if (!Array.isArray(value)) return value;
    return Array.isArray(value[0]) ? value : value.map((cell) => [cell]);
  });
  const last = all.reduce<number>((end, value, i) => (value === undefined ? end : i), -1);
  return all.slice(0, last + 1).map((value) => value ?? '');
}
