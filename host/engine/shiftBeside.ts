import type { Zone } from '../workbookSnapshot';
import type { MetadataRecord, ProtectionRecord, SheetBeside } from './besideState';
import { cellKey, cellOfKey } from './besideState';
import { spreadsheet } from './spreadsheet';

const { expandZoneOnInsertion, reduceZoneOnDeletion } = spreadsheet.helpers;

/** Rows or columns that were inserted or deleted, as the engine's commands say it. */
export type GridShift =
  | {
      readonly type: 'insert';
      readonly dimension: Dimension;
      readonly base: number;
      readonly position: Side;
      readonly quantity: number;
    }
  | { readonly type: 'delete'; readonly dimension: Dimension; readonly elements: readonly number[] };
type Dimension = 'ROW' | 'COL';
type Side = 'before' | 'after';

/** Moves notes, protections and row and column metadata with their cells; what stood on a deleted header goes. */
export function shiftBeside(beside: SheetBeside, shift: GridShift): SheetBeside {
  return {
    ...beside,
    notes: shiftNotes(beside.notes, shift),
    protections: beside.protections.flatMap((record) => shiftProtection(record, shift)),
    metadata: beside.metadata.flatMap((record) => shiftMetadata(record, shift)),
  };
}

function shiftZone(zone: Zone, shift: GridShift): Zone | undefined {
  const start = shift.dimension === 'ROW' ? 'top' : 'left';
  if (shift.type === 'insert')
    return expandZoneOnInsertion(zone, start, shift.base, shift.position, shift.quantity) as Zone;
  return reduceZoneOnDeletion(zone, start, [...shift.elements]) as Zone | undefined;
}

function shiftNotes(notes: SheetBeside['notes'], shift: GridShift): SheetBeside['notes'] {
  const shifted: Record<string, string> = {};
  for (const [key, note] of Object.entries(notes)) {
    const { row, column } = cellOfKey(key);
    const zone = shiftZone({ top: row, bottom: row, left: column, right: column }, shift);
    if (zone) shifted[cellKey(zone.top, zone.left)] = note;
  }
  return shifted;
}

function shiftProtection(record: ProtectionRecord, shift: GridShift): ProtectionRecord[] {
  const unprotected = record.unprotected.flatMap((zone) => shiftZone(zone, shift) ?? []);
  if (record.zone === null) return [{ ...record, unprotected }];
  const zone = shiftZone(record.zone, shift);
  return zone ? [{ ...record, zone, unprotected }] : [];
}

function shiftMetadata(record: MetadataRecord, shift: GridShift): MetadataRecord[] {
  if (record.header === null || record.header.dimension !== shift.dimension) return [record];
  const { dimension, start, end } = record.header;
  const line =
    dimension === 'ROW'
      ? { top: start, bottom: end, left: 0, right: 0 }
      : { top: 0, bottom: 0, left: start, right: end };
  const zone = shiftZone(line, shift);
  if (!zone) return [];
  const header =
    dimension === 'ROW'
      ? { dimension, start: zone.top, end: zone.bottom }
      : { dimension, start: zone.left, end: zone.right };
  return [{ ...record, header }];
}
