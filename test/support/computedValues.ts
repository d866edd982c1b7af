import { Fault } from '../../src/core/calculus/fault';
import { statisticalNumbers } from '../../src/core/calculus/statisticalNumbers';
import type { Value } from '../../src/core/calculus/value';
import type { FormulaMetric } from '../../src/core/metrics/metric';
import type { Params } from '../../src/core/metrics/param';
import type { givenValues } from './givenValues';

/** What a formula's numbers come to, every cell of the result in order; a fault is the one error value that the sheet shows. */
export function computedValues(metric: FormulaMetric<Params>, given: ReturnType<typeof givenValues>): readonly Value[] {
  try {
    return [metric.formula(statisticalNumbers, given)].flat(2) as Value[];
  } catch (error) {
    if (error instanceof Fault) return [error.code];
    throw error;
  }
}
