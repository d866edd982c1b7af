import type { Sheet, Spreadsheet } from '../cells/facet';
import type { Layout } from '../formulas/moveFormula';
import type { NameBefore } from '../journal/journal';

/** Gives names the cells again that they had. One that the user has pointed to another tab is left alone. */
export function giveBackNames(
  spreadsheet: Spreadsheet,
  names: readonly NameBefore[],
  now: Layout,
  sheetOf: (tab: string) => Sheet | undefined,
): void {
  if (names.length === 0) return;
  const standing = new Map(spreadsheet.getNamedRanges().map((range) => [range.getName(), range]));
  for (const { name, tab, first, last } of names) {
    const { rows = [], columns = [] } = now[tab] ?? {};
    const [top, bottom] = [rows.indexOf(first.row), rows.indexOf(last.row)];
    const [left, right] = [columns.indexOf(first.column), columns.indexOf(last.column)];
    const sheet = sheetOf(tab);
    const range = standing.get(name)?.getRange();
    if (!sheet || !range || Math.min(top, bottom, left, right) < 0) continue;
    const before = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
    const isElsewhere = range.getSheet().getSheetId() !== sheet.getSheetId();
    if (isElsewhere || range.getA1Notation() === before.getA1Notation()) continue;
    spreadsheet.setNamedRange(name, before);
  }
}
