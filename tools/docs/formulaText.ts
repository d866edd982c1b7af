import type { Example, Metric } from '../../src/core/metrics/metric';

/** An example as a planner types it: `=REQUIRED_VOLUMES(100, {0.1; 0.8; 0.4; 0.1})`. */
export function formulaText(metric: Metric, given: Example['given']): string {
  const all = Object.keys(metric.params).map((key) => given[key]);
  while (all.length > 0 && all[all.length - 1] === undefined) all.pop();
  return `=${metric.name}(${all.map(argumentText).join(', ')})`;
}

function argumentText(value: Example['given'][string] | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return arrayText(value);
  return cellText(value as string | number | boolean);
}

/** Arrays as Sheets types them in en-US: a comma between columns, a semicolon between rows. */
function arrayText(value: readonly unknown[]): string {
  const rows = value.map((row) => (Array.isArray(row) ? row.map(cellText).join(', ') : cellText(row)));
  return `{${rows.join('; ')}}`;
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
