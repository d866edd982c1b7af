import { freeName } from '../../plan/layout/freeName';
import type { Sheet, Spreadsheet } from '../cells/facet';
import { taggedSheets, tagSheet } from '../state/taggedSheets';

// A copy that the user makes of the tab has its tag too: the number tells that it is the copy, which is the user's.
const tagOf = (id: number): string => `self-test:${id}`;

/** The self-test's own sheet, emptied; a new one at the end where there is none yet. */
export function selfTestSheet(spreadsheet: Spreadsheet, title: string): Sheet {
  const sheets = taggedSheets(spreadsheet);
  const own = sheets.find(({ id, tag }) => tag === tagOf(id));
  if (own) return emptied(own.sheet);
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const sheet = spreadsheet.insertSheet(freeName(title, taken), sheets.length);
  tagSheet(sheet, tagOf(sheet.getSheetId()));
  return sheet;
}

/** Formats of a longer list of functions would be left over, and a rule of the user's refuse a value. */
function emptied(sheet: Sheet): Sheet {
  sheet.clear();
  sheet.clearNotes();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  sheet.showSheet();
  return sheet;
}
