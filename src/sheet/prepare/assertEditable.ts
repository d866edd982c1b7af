import type { LiveTabCells } from '../live/liveTab';
import { PlanError } from '../planError';

/** @throws PlanError where the user may not edit a part of the tab that the plan writes to */
export function assertEditable({ sheet, name, rows, columns }: LiveTabCells): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const closed = (protection: GoogleAppsScript.Spreadsheet.Protection): boolean =>
    !protection.canEdit() && !protection.isWarningOnly();
  if (sheet.getProtections(SHEET).some(closed)) throw new PlanError(protectedBy(`The tab ${name}`));
  for (const protection of sheet.getProtections(RANGE).filter(closed)) {
    const range = protection.getRange();
    const meets = range.getRow() <= rows.length && range.getColumn() <= columns.length;
    if (meets) throw new PlanError(protectedBy(`${name}!${range.getA1Notation()}`));
  }
}

const protectedBy = (what: string): string =>
  `${what} is protected and you may not edit it. ` +
  'Ask whoever protected it to let you edit it (Data > Protect sheets and ranges), then generate the plan again.';
