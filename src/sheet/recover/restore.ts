import type { LiveTab } from '../../plan/livePlan';
import type { Sheet, Spreadsheet } from '../cells/facet';
import type { Journal, TabBefore } from '../journal/journal';
import { liveKeys } from '../live/liveKeys';
import { columnAxis, rowAxis } from '../sheets/axis';
import type { TaggedSheet } from '../state/taggedSheets';
import { removeLines } from './removeLines';
import { restoreTab } from './restoreTab';

/** Puts the workbook back as the journal has it. Absolute: doing it again, or after having been cut off, is safe. */
export function restore(spreadsheet: Spreadsheet, journal: Journal, sheets: readonly TaggedSheet[]): void {
  const sheetOf = (wanted: number) => sheets.find(({ id }) => id === wanted)?.sheet;
  const tabs = journal.before.flatMap((tab) => {
    const found = sheets.find(({ id }) => id === tab.sheetId);
    return found ? [{ ...found, tab }] : [];
  });
  for (const { sheet, tab } of tabs) {
    const { rows, columns } = tab.layout;
    removeLines(sheet, rowAxis, { keys: rows, count: tab.rowCount, insertions: tab.insertedRows });
    removeLines(sheet, columnAxis, { keys: columns, count: tab.columnCount, insertions: tab.insertedColumns });
  }
  const now = Object.fromEntries(tabs.map(({ sheet, name, tab }) => [tab.key, standingLayout(sheet, name, tab)]));
  for (const { sheet, tab } of tabs) restoreTab(sheet, journal, tab, now);
  const named = new Set(spreadsheet.getNamedRanges().map((range) => range.getName()));
  for (const name of journal.madeNames) {
    if (named.has(name)) spreadsheet.removeNamedRange(name);
  }
  for (const id of journal.madeTabs) {
    const sheet = sheetOf(id);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
}

const standingLayout = (sheet: Sheet, name: string, { layout }: TabBefore): LiveTab => ({
  name,
  rows: liveKeys(rowAxis.readKeys(sheet), layout.rows),
  columns: liveKeys(columnAxis.readKeys(sheet), layout.columns),
});
