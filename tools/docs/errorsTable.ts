import type { Example, Metric } from '../../src/core/metrics/metric';
import type { Param } from '../../src/core/metrics/param';
import { callFunction } from '../../src/functions/callFunction';
import { exampleArguments } from '../../src/functions/exampleArguments';
import { sheetDates } from '../../src/functions/sheetDates';
import { formulaText } from './formulaText';

/** The table of what a function refuses: each call is run, and what the cell then says is copied from it. */
export function errorsTable(metric: Metric): string {
  const model = metric.examples[0]?.given ?? {};
  const wrong = Object.entries(metric.params).flatMap(([key, param]) =>
    wrongCells(param).map((cell) => ({ ...model, [key]: inShape(param, cell) })),
  );
  const calls = [...wrong, ...(metric.refused ?? [])];
  const rows = calls.map((given) => `| \`${formulaText(metric, given)}\` | ${messageOf(metric, given)} |`);
  return ['| call | the cell says |', '|---|---|', ...new Set(rows)].join('\n');
}

/** One cell for each rule that a parameter has. */
function wrongCells(param: Param): readonly (number | string)[] {
  if (param.kind === 'choice' || param.kind === 'flag') return ['maybe'];
  if (param.kind === 'date') return ['soon'];
  if (param.kind === 'text') return [];
  const { above, atLeast, below, atMost } = param;
  const low = above ?? (atLeast === undefined ? undefined : atLeast - 1);
  const high = below === 1 || atMost === 1 ? 25 : (below ?? (atMost === undefined ? undefined : atMost + 1));
  return [low, high].filter((cell): cell is number => cell !== undefined);
}

function inShape(param: Param, cell: number | string): Example['given'][string] {
  if (param.kind === 'choice' || param.shape === undefined || param.shape === 'cell') return cell;
  return param.shape === 'list' ? [cell] : [[cell]];
}

function messageOf(metric: Metric, given: Example['given']): string {
  try {
    callFunction(
      metric,
      exampleArguments(metric, given),
      sheetDates(() => 'UTC'),
    );
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${formulaText(metric, given)} was meant to be refused`);
}
