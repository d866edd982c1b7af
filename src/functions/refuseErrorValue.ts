import { RefusedCell } from './refusedCell';

const ERROR_VALUE = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)$/;

/** A cell that shows `#N/A` and the like is reported as such, whatever its parameter wants. */
export function refuseErrorValue(raw: unknown): void {
  if (typeof raw === 'string' && ERROR_VALUE.test(raw)) throw new RefusedCell(`is the error value ${raw}`);
  if (Object.prototype.toString.call(raw) === '[object Error]')
    throw new RefusedCell(`is an error: ${(raw as Error).message}`);
}
