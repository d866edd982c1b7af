import { PlanError } from './planError';
import { taggedSheets } from './state/taggedSheets';

/**
 * Brings a tab of the plan to the front, whatever the user named it; a hidden one is shown.
 *
 * @throws PlanError where the plan has no such tab, by key such as `goals`
 */
export function activateTab(key: string): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const found = taggedSheets(spreadsheet).find(({ tag }) => tag === `tab:${key}`);
  if (!found) throw new PlanError(`This spreadsheet has no ${key} tab of Tandem's: generate the plan first.`);
  found.sheet.showSheet();
  spreadsheet.setActiveSheet(found.sheet);
}
