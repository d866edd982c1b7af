import { type Printed, type PrintedCells, whole } from '../../src/core/calculus/printed';
import { statisticalNumbers as numbers } from '../../src/core/calculus/statisticalNumbers';
import { statisticalSheets as sheets } from '../../src/core/calculus/statisticalSheets';
import type { Value } from '../../src/core/calculus/value';
import type { Example, FormulaMetric } from '../../src/core/metrics/metric';
import type { Params } from '../../src/core/metrics/param';
import { metrics } from '../../src/core/metrics/registry';
import { columnName } from '../support/columnName';
import { engineValues } from '../support/engineValues';
import { givenValues } from '../support/givenValues';
import { placedArguments } from '../support/placedArguments';

/** Two implementations of the same distributions. */
const RELATIVE = 1e-9;

const formulas = metrics.filter((metric): metric is FormulaMetric<Params> => metric.kind === 'formula');

/** The formula of one part of an example's result, its steps each in a cell of its own, as the documentation shows it. */
function inSteps(metric: FormulaMetric<Params>, given: Example['given'], part: number) {
  const { cells, givenIn } = placedArguments(metric, givenValues(metric, given));
  const steps: string[] = [];
  const keep = (_: string, step: Printed) => whole(`${columnName(cells.length + steps.push(step.text) - 1)}1`);
  const result = metric.formula<Printed, PrintedCells>(sheets(',', keep), givenIn(1));
  return { cells, steps, formula: ([result].flat(2) as Printed[])[part]?.text ?? '' };
}

const cases = formulas.flatMap((metric) =>
  metric.examples
    .filter(({ given }) => inSteps(metric, given, 0).steps.length > 0)
    .map(({ given }, i) => [metric.name, i + 1, metric, given] as const),
);

test('there are formulas of several steps', () => {
  expect(new Set(cases.map(([name]) => name)).size).toBeGreaterThan(3);
});

test.each(cases)('%s in steps gives what it computes, case %d', (_, __, metric, given) => {
  const computed = [metric.formula(numbers, givenValues(metric, given))].flat(2) as Value[];
  computed.forEach((value, part) => {
    const { cells, steps, formula } = inSteps(metric, given, part);
    const [got] = engineValues([{ cells, steps, formula: () => formula }]);
    if (typeof value === 'number')
      expect(Math.abs((got as number) - value)).toBeLessThanOrEqual(RELATIVE * Math.max(1, Math.abs(value)));
    else expect(got).toBe(value);
  });
});
