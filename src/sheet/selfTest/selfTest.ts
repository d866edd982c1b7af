import { metrics } from '../../core/metrics/registry';
import { conventionsOf } from '../../plan/print/conventions';
import { selfTestTab } from '../../selfTest/selfTestTab';
import { ownSheet } from '../sheets/ownSheet';
import { writeWholeTab } from '../stage/writeWholeTab';
import { withDocument } from '../withDocument';

/**
 * Writes the tab in which every worked example of every function stands as a formula with its verdict, and brings it to
 * the front. Its own earlier tab is written anew; no other tab is touched.
 *
 * @throws PlanError where somebody is writing to the spreadsheet
 */
export function selfTest(): void {
  withDocument((spreadsheet) => {
    const { separator } = conventionsOf(spreadsheet.getSpreadsheetLocale());
    const tab = selfTestTab(metrics, separator);
    const sheet = ownSheet(spreadsheet, { kind: 'self-test', title: tab.title });
    writeWholeTab(sheet, tab);
    spreadsheet.setActiveSheet(sheet);
  });
}
