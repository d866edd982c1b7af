import type { Model } from '@odoo/o-spreadsheet';
import { type BesideState, cellKey } from '../../../engine/besideState';

type Getters = Model['getters'];

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** The notes of a sheet by the key of their cell. The host keeps them, as the engine has none. */
export function sheetNotes(getters: Getters, sheetId: string): Readonly<Record<string, string>> {
  // A getter of the host's plugin, which the engine's types do not know.
  const { getHostBeside } = getters as unknown as { getHostBeside(): BesideState };
  return getHostBeside().sheets[sheetId]?.notes ?? {};
}

/** The note of one cell, '' where it has none. */
export function noteAt(getters: Getters, { sheetId, row, col }: CellPlace): string {
  return sheetNotes(getters, sheetId)[cellKey(row, col)] ?? '';
}
