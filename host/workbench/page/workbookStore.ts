import { del, get, set } from 'idb-keyval';
import type { SavedWorkbook } from '../../host';

/** What is kept in this browser between visits. */
export interface KeptWorkbook {
  readonly title: string;
  readonly workbook: SavedWorkbook;
}

const key = 'tandem workbook';

/** The workbook of the last visit, or null on the first. Rejects where the browser's storage cannot be read. */
export async function keptWorkbook(): Promise<KeptWorkbook | null> {
  return (await get<KeptWorkbook>(key)) ?? null;
}

/** Keeps the workbook for the next visit. Rejects where the browser's storage refuses, full or switched off. */
export function keepWorkbook(kept: KeptWorkbook): Promise<void> {
  return set(key, kept);
}

/** Forgets the kept workbook, so that the next visit is a first one. */
export function forgetWorkbook(): Promise<void> {
  return del(key);
}
