import { PlanError } from './planError';

/**
 * Brings a cell to the front that a message named, such as `Funnel!E7`, or the cells of a named range.
 *
 * @throws PlanError where there is no such tab, cell or name
 */
export function goTo(address: string): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const at = address.lastIndexOf('!');
  const tab = address.slice(0, Math.max(at, 0));
  const range =
    at < 0 ? spreadsheet.getRangeByName(address) : spreadsheet.getSheetByName(tab)?.getRange(address.slice(at + 1));
  if (!range) throw new PlanError(at < 0 ? `There is no range named ${address}.` : `There is no tab named ${tab}.`);
  range.getSheet().showSheet();
  range.activate();
}
