import { quietly } from '../engine/quietly';
import type { Workbook } from '../engine/workbook';
import type { Zone } from '../workbookSnapshot';

/** The sheet that is open in front. */
export function activeSheetId(workbook: Workbook): string {
  const id = workbook.getters.getActiveSheetId();
  // Within a batch the engine may still hold a sheet that was just deleted.
  return workbook.getters.tryGetSheet(id) ? id : (workbook.getters.getVisibleSheetIds()[0] as string);
}

/** Selects cells of the sheet that is in front; the grid scrolls to the first. */
export function selectCells(workbook: Workbook, zone: Zone): void {
  // Only then does the engine have the sheet in front that a batch brought there.
  workbook.settle();
  quietly(() => workbook.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }));
}

/** Brings a sheet to the front. */
export function activateSheet(workbook: Workbook, sheetId: string): void {
  const sheetIdFrom = activeSheetId(workbook);
  if (sheetIdFrom !== sheetId) workbook.send('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
}
