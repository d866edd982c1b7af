import type { Zone } from '../workbookSnapshot';

/** What Sheets keeps for a sheet and the engine does not. Plain JSON; replaced whole, never changed in place. */
export interface SheetBeside {
  /** Notes by `cellKey`. */
  readonly notes: Readonly<Record<string, string>>;
  readonly protections: readonly ProtectionRecord[];
  readonly metadata: readonly MetadataRecord[];
  /** Help texts of validation rules, by the engine's rule id. */
  readonly helpTexts: Readonly<Record<string, string>>;
  /** By the engine's chart id. */
  readonly charts: Readonly<Record<string, ChartRecord>>;
}

/** What a chart was built with; where it lies and what it shows is the engine's. */
export interface ChartRecord {
  readonly merge: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly transpose: boolean;
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** How many rows or columns of the chart each of its ranges was. */
  readonly groups: readonly number[];
}

/** What belongs to the file as a whole. */
export interface FileBeside {
  readonly metadata: readonly MetadataRecord[];
  readonly nextId: number;
  /** Number formats that the engine spells differently: its spelling to the one that was set. */
  readonly formats: Readonly<Record<string, string>>;
}

export interface ProtectionRecord {
  readonly id: number;
  /** null: the whole sheet. */
  readonly zone: Zone | null;
  readonly rangeName: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** null until someone changes them: they mirror the file's editors, so nothing is protected yet. */
  readonly editors: readonly string[] | null;
  readonly domainEdit: boolean;
  readonly unprotected: readonly Zone[];
}

export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** null: the sheet or the file as a whole; else the row or column, from 0. */
  readonly header: { readonly dimension: 'ROW' | 'COL'; readonly start: number; readonly end: number } | null;
}

export interface BesideState {
  readonly file: FileBeside;
  readonly sheets: Readonly<Record<string, SheetBeside>>;
}

export const emptySheetBeside: SheetBeside = {
  notes: {},
  protections: [],
  metadata: [],
  helpTexts: {},
  charts: {},
};
export const emptyBeside: BesideState = { file: { metadata: [], nextId: 1, formats: {} }, sheets: {} };

/** The key of a cell's note: row and column from 0. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The inverse of `cellKey`. */
export function cellOfKey(key: string): { row: number; column: number } {
  const [row, column] = key.split(',').map(Number);
  return { row: row ?? 0, column: column ?? 0 };
}
