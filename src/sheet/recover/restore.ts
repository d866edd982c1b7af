import type { Spreadsheet } from '../cells/facet';
import type { Journal } from '../journal/journal';
import type { TaggedSheet } from '../state/taggedSheets';
import { restoreTab } from './restoreTab';

/** Puts the workbook back as the journal has it. Absolute: doing it again, or after having been cut off, is safe. */
export function restore(spreadsheet: Spreadsheet, journal: Journal, sheets: readonly TaggedSheet[]): void {
  const sheetOf = (wanted: number) => sheets.find(({ id }) => id === wanted)?.sheet;
  for (const tab of journal.before) {
    const sheet = sheetOf(tab.sheetId);
    if (sheet) restoreTab(sheet, journal, tab);
  }
  const named = new Set(spreadsheet.getNamedRanges().map((range) => range.getName()));
  for (const name of journal.madeNames) {
    if (named.has(name)) spreadsheet.removeNamedRange(name);
  }
  for (const id of journal.madeTabs) {
    const sheet = sheetOf(id);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
}
