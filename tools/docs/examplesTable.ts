import type { Metric } from '../../src/core/metrics/metric';
import { callFunction } from '../../src/functions/callFunction';
import { exampleArguments } from '../../src/functions/exampleArguments';
import { sheetDates } from '../../src/functions/sheetDates';
import { formulaText } from './formulaText';
import { resultText } from './resultText';

/** The table of worked examples: each is run, and its result copied from the run. */
export function examplesTable(metric: Metric): string {
  const rows = metric.examples.map(({ given, from }) => {
    const result = callFunction(
      metric,
      exampleArguments(metric, given),
      sheetDates(() => 'UTC'),
    );
    return `| \`${formulaText(metric, given)}\` | ${resultText(result)} | ${from} |`;
  });
  return ['| call | gives | from |', '|---|---|---|', ...rows].join('\n');
}
