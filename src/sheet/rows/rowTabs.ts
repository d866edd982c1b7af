import type { RowTabs } from '../../records/table/rowTabs';
import { taggedSheets } from '../state/taggedSheets';

/** Which tabs may hold rows of a CRM. */
export function rowTabs(): RowTabs {
  const spreadsheet = SpreadsheetApp.getActive();
  const own = taggedSheets(spreadsheet).filter(
    ({ tag, sheet }) => tag === null && !sheet.isSheetHidden() && sheet.getLastRow() > 1,
  );
  const active = spreadsheet.getActiveSheet().getName();
  const tabs = own.map(({ name }) => name);
  return { tabs, active: tabs.includes(active) ? active : null };
}
