import { sheetBeside } from '../engine/besidePlugin';
import type { ProtectionRecord } from '../engine/besideState';
import type { HostState } from '../hostState';
import type { Zone } from '../workbookSnapshot';
import { protectedCell } from './messages';
import { zoneHolds, zonesMeet } from './zone';

/** True where this protection lets the user edit. A warning stops nobody's script. */
export function mayEdit(state: HostState, record: ProtectionRecord): boolean {
  if (record.warningOnly || record.editors === null) return true;
  return state.user === state.owner || record.editors.includes(state.user);
}

/** Throws Sheets' error where somebody else's protection covers part of the zone; null is the sheet as a whole. */
export function assertEditable(state: HostState, sheetId: string, zone: Zone | null): void {
  const { protections } = sheetBeside(state.workbook, sheetId);
  if (protections.some((record) => covers(record, zone) && !mayEdit(state, record))) throw new Error(protectedCell);
}

function covers(record: ProtectionRecord, zone: Zone | null): boolean {
  if (zone === null) return record.zone === null;
  if (record.zone !== null) return zonesMeet(record.zone, zone);
  return !record.unprotected.some((open) => zoneHolds(open, zone));
}
