import type { Workbook } from '../engine/workbook';

/** The sheet that is open in front. */
export function activeSheetId(workbook: Workbook): string {
  const id = workbook.getters.getActiveSheetId();
  // Within a batch the engine may still hold a sheet that was just deleted.
  return workbook.getters.tryGetSheet(id) ? id : (workbook.getters.getVisibleSheetIds()[0] as string);
}

/** Brings a sheet to the front. */
export function activateSheet(workbook: Workbook, sheetId: string): void {
  const sheetIdFrom = activeSheetId(workbook);
  if (sheetIdFrom !== sheetId) workbook.send('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
}
