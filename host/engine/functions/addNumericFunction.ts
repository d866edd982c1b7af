import type { Engine } from './engine';
import type { NumericFunction, NumericParam } from './numericFunction';

type Arg = Parameters<Engine['helpers']['toNumber']>[0];

/** Registers one declared function with the engine. Does nothing where the engine already has the name. */
export function addNumericFunction(o: Engine, declared: NumericFunction): void {
  if (o.registries.functionRegistry.contains(declared.name)) return;
  o.addFunction(declared.name, {
    description: declared.says,
    category: 'Statistical',
    isExported: true,
    args: declared.params.map((param) => o.helpers.arg(signature(param), param.says)),
    compute(...args) {
      const numbers = declared.params.map((param, i) => readNumber(o, param, args[i] as Arg, this.locale));
      const result = declared.compute(...numbers);
      if (Number.isFinite(result)) return result;
      return new o.EvaluationError(
        `${declared.name}(${numbers.join(', ')}) is out of domain.`,
        o.CellErrorType.InvalidNumber,
      );
    },
  });
}

function signature({ name, kind, otherwise }: NumericParam): string {
  const type = kind === 'flag' ? 'boolean' : 'number';
  return otherwise === undefined ? `${name} (${type})` : `${name} (${type}, default=${otherwise})`;
}

function readNumber(
  o: Engine,
  param: NumericParam,
  arg: Arg,
  locale: Parameters<Engine['helpers']['toNumber']>[1],
): number {
  if (arg === undefined && param.otherwise !== undefined) return param.otherwise;
  if (param.kind === 'flag') return o.helpers.toBoolean(arg) ? 1 : 0;
  const given = o.helpers.toNumber(arg, locale);
  return param.kind === 'integer' ? Math.trunc(given) : given;
}
