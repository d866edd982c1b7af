import type { Sheet, Spreadsheet } from '../cells/facet';
import { tagSheet } from '../state/taggedSheets';

// A run may be cut off before the new sheet has its tag: then this name tells it from the user's sheets.
const OURS = /^Tandem (journal|building) /;

/**
 * Makes a hidden sheet at the end with a tag of ours. The sheet that the user has open stays open: a new sheet comes to
 * the front by itself.
 */
export function makeHiddenSheet(
  spreadsheet: Spreadsheet,
  { kind, id, tag }: { readonly kind: 'journal' | 'building'; readonly id: string; readonly tag: string },
): Sheet {
  const open = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(`Tandem ${kind} ${id}`, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(open);
  sheet.hideSheet();
  tagSheet(sheet, tag);
  return sheet;
}

/** True for a sheet that was made here and has lost its tag, or never got it. */
export const looksStray = ({ name, tag, sheet }: { name: string; tag: string | null; sheet: Sheet }): boolean =>
  tag === null && OURS.test(name) && sheet.getLastRow() === 0;
