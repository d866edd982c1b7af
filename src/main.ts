import { callFunction } from './functions/callFunction';
import { customFunctions } from './functions/customFunctions';
import { sheetDates } from './functions/sheetDates';
import { spreadsheetTimeZone } from './sheet/spreadsheetTimeZone';

// Bundled as a module that is evaluated at its first use: each call of a custom function loads this file anew, and none of them
// needs the plan, the writer or the sidebar.
declare const require: (path: './sidebar/server/entryPoints') => typeof import('./sidebar/server/entryPoints');

/** What Apps Script calls by name: menu items, triggers and the sidebar's calls. */
export function entryPoints() {
  return require('./sidebar/server/entryPoints').entryPoints;
}

/**
 * What every custom function's stub calls: runs the function of this name on what the sheet handed it.
 * @throws DomainError with the message that the cell shows
 */
export function call(name: string, given: ArrayLike<unknown>): unknown {
  const metric = customFunctions.get(name);
  if (!metric) throw new Error(`Tandem has no function ${name}`);
  return callFunction(metric, given, sheetDates(spreadsheetTimeZone));
}
