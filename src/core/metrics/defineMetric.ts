import type { Kind } from '../calculus/kind';
import { showKind } from '../calculus/kind';
import { statisticalUnits } from '../calculus/statisticalUnits';
import { sameUnit } from '../calculus/unit';
import { contentOf } from './contentOf';
import type { Content, FormulaMetric, Given, ProcedureMetric, Shape, StatisticMetric } from './metric';
import type { Param, Params } from './param';

/**
 * Declares a metric that has a closed form, and proves as it loads, in builds and tests, that the formula's units are the result's units, with
 * its optional parameters given and left out.
 * @throws TypeError naming the metric where the units do not fit
 */
export function defineMetric<const P extends Params, S extends Shape = 'cell'>(
  metric: Omit<FormulaMetric<P, S>, 'kind'>,
): FormulaMetric<P, S> {
  const defined: FormulaMetric<P, S> = { ...metric, kind: 'formula' };
  if (typeof UNITS_ARE_PROVEN === 'undefined') proveUnits(defined);
  return defined;
}

/** Declares a metric whose closed form takes an operation of statistics. Units are proved as in `defineMetric`. */
export function defineStatistic<const P extends Params, S extends Shape = 'cell'>(
  metric: Omit<StatisticMetric<P, S>, 'kind'>,
): StatisticMetric<P, S> {
  const defined: StatisticMetric<P, S> = { ...metric, kind: 'formula' };
  if (typeof UNITS_ARE_PROVEN === 'undefined') proveUnits(defined);
  return defined;
}

/** Declares a metric that only a procedure can compute; `reason` says why it has no native formula. */
export function defineProcedure<const P extends Params, S extends Exclude<Shape, 'pair'> = 'cell'>(
  metric: Omit<ProcedureMetric<P, S>, 'kind'>,
): ProcedureMetric<P, S> {
  return { ...metric, kind: 'procedure' };
}

function kindOf(param: Param): Kind {
  if (param.kind === undefined || param.kind === 'number') return { kind: 'number', unit: param.unit };
  return { kind: param.kind === 'choice' ? 'text' : param.kind };
}

function proveUnits<P extends Params, S extends Shape>(metric: StatisticMetric<P, S>): void {
  proveGiven(metric, true);
  proveGiven(metric, false);
}

function proveGiven<P extends Params, S extends Shape>(metric: StatisticMetric<P, S>, withOptional: boolean): void {
  const symbol = (param: Param): unknown => {
    if (param.kind === 'choice') return param.byDefault;
    if (param.optional && !withOptional && !('byDefault' in param)) return undefined;
    const list = [kindOf(param), kindOf(param)];
    if (param.shape === 'table') return [list, list];
    return param.shape === 'list' ? list : kindOf(param);
  };
  const symbols = Object.entries(metric.params).map(([key, param]) => [key, symbol(param)]);
  const { result, name } = metric;
  try {
    const found = metric.formula(statisticalUnits, Object.fromEntries(symbols) as Given<P, Kind, readonly Kind[]>);
    const rows = (result.shape === 'table' ? found : [[found].flat()]) as readonly (readonly Kind[])[];
    for (const row of rows)
      row.forEach((kind, column) => {
        const declared = declaredKind(contentOf(result, column));
        if (!fits(kind, declared))
          throw new TypeError(`the formula is in ${showKind(kind)}, the result says ${showKind(declared)}`);
      });
  } catch (error) {
    throw new TypeError(`${name}: ${(error as Error).message}`);
  }
}

const declaredKind = ({ kind = 'number', unit = {} }: Content): Kind => (kind === 'number' ? { kind, unit } : { kind });

function fits(found: Kind, declared: Kind): boolean {
  if (found.kind === 'any') return true;
  if (found.kind === 'number' && declared.kind === 'number') return sameUnit(found.unit, declared.unit);
  return found.kind === declared.kind;
}
