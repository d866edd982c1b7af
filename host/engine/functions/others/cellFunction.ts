import type { AddFunctionDescription } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';

/** A function that is more than arithmetic on numbers, declared as data. */
export interface CellFunction {
  readonly name: string;
  readonly says: string;
  readonly category: string;
  /** In the engine's notation, such as `text (string)` or `range (any, range<any>)`. */
  readonly params: readonly string[];
  readonly compute: (o: Engine) => AddFunctionDescription['compute'];
}

/** Registers one declared function. Does nothing where the engine already has the name. */
export function addCellFunction(o: Engine, { name, says, category, params, compute }: CellFunction): void {
  if (o.registries.functionRegistry.contains(name)) return;
  const args = params.map((param) => o.helpers.arg(param));
  o.addFunction(name, { description: says, category, isExported: true, args, compute: compute(o) });
}
