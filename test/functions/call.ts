import type { Metric } from '../../src/core/metrics/metric';
import { metrics } from '../../src/core/metrics/registry';
import { callFunction } from '../../src/functions/callFunction';
import { sheetDates } from '../../src/functions/sheetDates';

const utc = sheetDates(() => 'UTC');

/** Calls a function as a cell does, in a spreadsheet on UTC. */
export function call(name: string | Metric, ...given: readonly unknown[]): unknown {
  const metric = typeof name === 'string' ? metrics.find((one) => one.name === name) : name;
  if (!metric) throw new Error(`no function ${name}`);
  return callFunction(metric, given, utc);
}

/** A range one cell wide. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
