import type { StatisticalCalculus } from '../../core/calculus/statisticalCalculus';
import { statisticalUnits } from '../../core/calculus/statisticalUnits';
import type { LineGiven } from './defineLine';
import type { Source, StatisticLine } from './line';
import { proveLine } from './proveLine';

interface StatisticDefinition<F extends Readonly<Record<string, Source>>>
  extends Omit<StatisticLine, 'type' | 'from' | 'formula'> {
  readonly from: F;
  readonly formula: <T, C>(calculus: StatisticalCalculus<T, C>, given: LineGiven<F, T, C>) => T;
}

/** `defineLine` for a row whose formula needs the statistical operations; the preview leaves it blank. */
export function defineStatisticLine<const F extends Readonly<Record<string, Source>>>(
  definition: StatisticDefinition<F>,
): StatisticLine {
  const line = { ...definition, type: 'statistic' } as unknown as StatisticLine;
  if (typeof UNITS_ARE_PROVEN === 'undefined') proveLine(line, (given) => line.formula(statisticalUnits, given));
  return line;
}
