import type { LiveTab } from '../../plan/livePlan';
import { conventionsOf } from '../../plan/print/conventions';
import type { Sheet, Spreadsheet } from '../cells/facet';
import { restoreCharts } from '../charts/restoreCharts';
import type { Journal, TabBefore } from '../journal/journal';
import { restoreLinks } from '../links/linkTarget';
import { liveKeys } from '../live/liveKeys';
import { columnAxis, rowAxis } from '../sheets/axis';
import type { TaggedSheet } from '../state/taggedSheets';
import { giveBackKeys } from './giveBackKeys';
import { giveBackNames } from './giveBackNames';
import { removeLines } from './removeLines';
import { layoutBefore } from './restorable';
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
    removeLines(sheet, rowAxis, { ...tab, keys: rows, count: tab.rowCount, insertions: tab.insertedRows });
    removeLines(sheet, columnAxis, {
      keys: columns,
      count: tab.columnCount,
      insertions: tab.insertedColumns,
      adopted: [],
    });
  }
  const now = Object.fromEntries(tabs.map(({ sheet, name, tab }) => [tab.key, standingLayout(sheet, name, tab)]));
  const { separator } = conventionsOf(spreadsheet.getSpreadsheetLocale());
  for (const { sheet, tab } of tabs) {
    restoreTab(sheet, journal, tab, { now, separator });
    // A text that was put back has lost its link.
    restoreLinks(sheet, tab.links ?? [], now[tab.key] as LiveTab);
    restoreCharts(sheet, journal, tab, { before: layoutBefore(journal), now, sheetOf });
  }
  giveBackNames(spreadsheet, journal.grownNames, now, (key) => tabs.find(({ tab }) => tab.key === key)?.sheet);
  // By its new key a row is found until everything in it is as it was.
  for (const { sheet, tab } of tabs) giveBackKeys(sheet, tab.adopted);
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
