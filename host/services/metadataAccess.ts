import { fileBeside, freshId, keepFileBeside, keepSheetBeside, sheetBeside } from '../engine/besidePlugin';
import type { MetadataRecord } from '../engine/besideState';
import type { HostState } from '../hostState';

/** Where metadata is kept: a sheet's own id, or null for the file. */
export type MetadataPlace = string | null;

/** The metadata of the file or of a sheet, rows and columns included. */
export function metadataAt(state: HostState, place: MetadataPlace): readonly MetadataRecord[] {
  return (place === null ? fileBeside(state.workbook) : sheetBeside(state.workbook, place)).metadata;
}

// Google's page on developer metadata: 30,000 characters for the spreadsheet, and as many for each sheet.
const placeCharacters = 30_000;

/** Replaces the metadata of the file or of a sheet. */
export function keepMetadata(state: HostState, place: MetadataPlace, metadata: readonly MetadataRecord[]): void {
  const characters = metadata.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (characters > placeCharacters)
    throw new Error(`Developer metadata is limited to ${placeCharacters} characters here.`);
  if (place === null) keepFileBeside(state.workbook, { metadata });
  else keepSheetBeside(state.workbook, place, { metadata });
}

/** Adds one entry; the same key may be there many times, as in Sheets. */
export function addMetadata(state: HostState, place: MetadataPlace, entry: Omit<MetadataRecord, 'id'>): void {
  const id = freshId(state.workbook);
  keepMetadata(state, place, [...metadataAt(state, place), { id, ...entry }]);
}
