import type { Example, Metric } from '../core/metrics/metric';

/** Between arguments of a function: `;` where a comma is the decimal point. */
export type Separator = ',' | ';';

/**
 * A call as a planner types it in a spreadsheet of this convention, optional arguments at the end left out.
 * @example callText(metric, { wins: 100, stageRates: [0.1, 0.8] }, ',') // '=REQUIRED_VOLUMES(100, {0.1; 0.8})'
 */
export function callText(metric: Metric, given: Example['given'], separator: Separator): string {
  const all = Object.keys(metric.params).map((key) => given[key]);
  while (all.length > 0 && all[all.length - 1] === undefined) all.pop();
  const argument = (value: (typeof all)[number]) => argumentText(value, separator);
  return `=${metric.name}(${all.map(argument).join(`${separator} `)})`;
}

function argumentText(value: Example['given'][string] | undefined, separator: Separator): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return cellText(value, separator);
  // Between columns Sheets wants a backslash where the comma is taken.
  const beside = separator === ',' ? ', ' : ' \\ ';
  const cell = (one: unknown) => cellText(one, separator);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cell).join(beside) : cell(row)));
  return `{${rows.join('; ')}}`;
}

function cellText(value: unknown, separator: Separator): string {
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return separator === ',' ? String(value) : String(value).replace('.', ',');
}
