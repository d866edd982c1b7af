import type { AddFunctionDescription } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';

/** The engine skips over error values in these; Sheets, Excel and LibreOffice show the first one. */
const names: readonly string[] = ['SUMPRODUCT'];

const corrected = new WeakSet<object>();

/** Makes the engine's functions show an error value among their arguments, as the sheet does. Idempotent. */
export function propagateErrors(o: Engine): void {
  const { content } = o.registries.functionRegistry;
  for (const name of names) {
    const original = content[name];
    if (!original || corrected.has(o.registries)) continue;
    const compute: AddFunctionDescription['compute'] = function (...given) {
      const cells = given.flatMap((argument) => (o.helpers.isMatrix(argument) ? argument.flat() : [argument]));
      const error = cells.find((cell) => cell !== undefined && o.helpers.isEvaluationError(cell.value));
      return error ?? original.compute.apply(this, given);
    };
    o.registries.functionRegistry.replace(name, { ...original, compute } as AddFunctionDescription);
  }
  corrected.add(o.registries);
}
