import { callFunction } from './functions/callFunction';
import { customFunctions } from './functions/customFunctions';
import { sheetDates } from './functions/sheetDates';
import { spreadsheetTimeZone } from './sheet/spreadsheetTimeZone';

export { entryPoints } from './sidebar/server/entryPoints';

/**
 * What every custom function's stub calls: runs the function of this name on what the sheet handed it.
 * @throws DomainError with the message that the cell shows
 */
export function call(name: string, given: ArrayLike<unknown>): unknown {
  const metric = customFunctions.get(name);
  if (!metric) throw new Error(`Tandem has no function ${name}`);
  return callFunction(metric, given, sheetDates(spreadsheetTimeZone));
}
