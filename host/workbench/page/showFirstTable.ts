import type { Model } from '@odoo/o-spreadsheet';

/** Shows the first visible tab that holds anything: a plan stands behind the empty tab that a new spreadsheet has. */
export function showFirstTable({ getters, dispatch }: Model): void {
  const sheetIdTo = getters.getVisibleSheetIds().find((sheetId) => getters.getCells(sheetId).length > 0);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdTo !== undefined && sheetIdTo !== sheetIdFrom) {
    dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  }
}
