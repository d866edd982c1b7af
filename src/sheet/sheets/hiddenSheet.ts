import type { Sheet, Spreadsheet } from '../cells/facet';
import { type TaggedSheet, tagNewSheet } from '../state/taggedSheets';

// A run may be cut off before the new sheet has its tag: then this name tells it from the user's sheets.
const OURS = /^Tandem (journal|building) /;

/** What a hidden sheet is for. */
export interface Purpose {
  readonly kind: 'journal' | 'building';
  readonly id: string;
  readonly tag: string;
}

/**
 * Makes hidden sheets at the end, each with a tag of ours. The sheet that the user has open stays open: a new sheet comes to
 * the front by itself.
 */
export function hiddenSheetMaker(spreadsheet: Spreadsheet): (purpose: Purpose) => Sheet {
  const open = spreadsheet.getActiveSheet();
  let end = spreadsheet.getNumSheets();
  return ({ kind, id, tag }) => {
    const sheet = spreadsheet.insertSheet(`Tandem ${kind} ${id}`, end++);
    spreadsheet.setActiveSheet(open);
    sheet.hideSheet();
    tagNewSheet(sheet, tag);
    return sheet;
  };
}

/** True for a sheet that was made here and has lost its tag, or never got it. */
export const looksStray = (found: TaggedSheet): boolean =>
  found.tag === null && OURS.test(found.name) && found.sheet.getLastRow() === 0;
