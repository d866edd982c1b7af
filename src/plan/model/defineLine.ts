import type { Calculus } from '../../core/calculus/calculus';
import { units } from '../../core/calculus/units';
import type { FormulaLine, Line, Source } from './line';
import { proveLine } from './proveLine';

export type LineGiven<F extends Readonly<Record<string, Source>>, T, C> = {
  readonly [K in keyof F]: F[K] extends Line ? T : C;
};

export interface LineDefinition<F extends Readonly<Record<string, Source>>>
  extends Omit<FormulaLine, 'type' | 'from' | 'formula'> {
  readonly from: F;
  readonly formula: <T, C>(calculus: Calculus<T, C>, given: LineGiven<F, T, C>) => T;
}

/**
 * Declares a row of formulas and proves, as it loads in builds and tests, that its formula is in the unit that the line says, and that every
 * line it reads has only axes that it has itself.
 * @throws TypeError naming the line
 */
export function defineLine<const F extends Readonly<Record<string, Source>>>(
  definition: LineDefinition<F>,
): FormulaLine {
  const line = { ...definition, type: 'formula' } as unknown as FormulaLine;
  if (typeof UNITS_ARE_PROVEN === 'undefined') proveLine(line, (given) => line.formula(units, given));
  return line;
}
