import { PlanError } from './planError';

/**
 * Brings a cell to the front that a message named, such as `Funnel!E7`.
 *
 * @throws PlanError where there is no such tab or cell
 */
export function goTo(address: string): void {
  const at = address.lastIndexOf('!');
  const name = address.slice(0, at);
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (at < 0 || !sheet) throw new PlanError(`There is no tab named ${name || address}.`);
  sheet.showSheet();
  sheet.getRange(address.slice(at + 1)).activate();
}
