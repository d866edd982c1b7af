import * as fc from 'fast-check';
import type { Printed, PrintedCells } from '../../src/core/calculus/printed';
import { statisticalSheets } from '../../src/core/calculus/statisticalSheets';
import type { Value } from '../../src/core/calculus/value';
import type { FormulaMetric, Metric } from '../../src/core/metrics/metric';
import type { Params } from '../../src/core/metrics/param';
import { metrics } from '../../src/core/metrics/registry';
import { computedValues } from '../support/computedValues';
import { engineValues, type FormulaRow } from '../support/engineValues';
import { givenValues } from '../support/givenValues';
import { metricArguments } from '../support/metricArguments';
import { placedArguments } from '../support/placedArguments';

const SEED = 20_261_101;
const RUNS = 100;
/** Both compute in double precision; distributions come from two implementations. */
const RELATIVE = 1e-9;

type Given = ReturnType<typeof givenValues>;
const formulas = metrics.filter((metric): metric is FormulaMetric<Params> => metric.kind === 'formula');

function samples(metric: Metric): readonly Given[] {
  const whole = fc
    .sample(metricArguments(metric), { seed: SEED, numRuns: RUNS })
    .map((given) => givenValues(metric, given));
  return whole.filter((given) => !metric.refuses?.(given));
}

/** The metric's formula over cells of one row; `part` of its results, since a list or table prints a formula a cell. */
function placed(metric: FormulaMetric<Params>, given: Given, part: number): FormulaRow {
  const { cells, givenIn } = placedArguments(metric, given);
  return {
    cells,
    formula: (row) => {
      const result = metric.formula<Printed, PrintedCells>(statisticalSheets(','), givenIn(row));
      return ([result].flat(2) as Printed[])[part]?.text ?? '';
    },
  };
}

const agree = (a: unknown, b: Value): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= RELATIVE * Math.max(1, Math.abs(b)) : a === b;

test.each(formulas.map((metric) => [metric.name, metric] as const))(
  '%s printed gives in the engine what it computes',
  (_, metric) => {
    const given = samples(metric);
    expect(given.length).toBeGreaterThan(RUNS / 20);
    const expected = given.flatMap((one) => computedValues(metric, one).map((value, part) => ({ one, value, part })));
    const values = engineValues(expected.map(({ one, part }) => placed(metric, one, part)));
    const wrong = expected.flatMap(({ one, value, part }, i) =>
      agree(values[i], value) ? [] : [{ given: one, part, computed: value, printed: values[i] }],
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  },
);
