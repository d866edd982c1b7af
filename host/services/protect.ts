import { freshId, keepSheetBeside, sheetBeside } from '../engine/besidePlugin';
import type { HostState } from '../hostState';
import type { Zone } from '../workbookSnapshot';
import { Protection, type RangeOf } from './protection';

/** Protects a zone, or the whole sheet for null, and answers the protection. */
export function protect(state: HostState, sheetId: string, zone: Zone | null, rangeOf: RangeOf): Protection {
  const id = freshId(state.workbook);
  const { protections } = sheetBeside(state.workbook, sheetId);
  const record = {
    id,
    zone,
    rangeName: null,
    description: '',
    warningOnly: false,
    editors: null,
    domainEdit: false,
    unprotected: [],
  };
  keepSheetBeside(state.workbook, sheetId, { protections: [...protections, record] });
  return new Protection(state, sheetId, id, rangeOf);
}

/** The protections of a sheet: those of ranges, or the one of the sheet. */
export function protectionsOf(
  state: HostState,
  sheetId: string,
  type: 'RANGE' | 'SHEET',
  rangeOf: RangeOf,
): Protection[] {
  const { protections } = sheetBeside(state.workbook, sheetId);
  const wanted = protections.filter(({ zone }) => (zone === null) === (type === 'SHEET'));
  return wanted.map(({ id }) => new Protection(state, sheetId, id, rangeOf));
}
