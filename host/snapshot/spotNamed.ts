import type { Spot } from '../engine/spot';
import type { HostState } from '../hostState';
import { zoneOfA1 } from '../services/a1';

/** The cell of a sheet by the sheet's name and `A1`. Throws where there is no such sheet or cell. */
export function spotNamed(state: HostState, sheetName: string, a1: string): Spot {
  const { getters } = state.workbook;
  const sheetId = getters.getSheetIdByName(sheetName);
  if (sheetId === undefined) throw new Error(`no sheet is named ${sheetName}`);
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const zone = zoneOfA1(a1, { rows: numberOfRows, columns: numberOfCols });
  if (!zone || zone.bottom >= numberOfRows || zone.right >= numberOfCols)
    throw new Error(`${sheetName} has no cell ${a1}`);
  return { sheetId, row: zone.top, col: zone.left };
}
