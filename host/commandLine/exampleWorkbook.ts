import type { SavedWorkbook } from '../host';

/** The workbook that a first visit to the workbench opens, or null for an empty one. */
export async function exampleWorkbook(): Promise<SavedWorkbook | null> {
  return null;
}
