import { freeName } from '../../plan/layout/freeName';
import type { Sheet, Spreadsheet } from '../cells/facet';
import { taggedSheets, tagNewSheet } from '../state/taggedSheets';

/** A sheet of Tandem's that is no part of the plan. */
export interface OwnSheet {
  /** What its tag says that it is. */
  readonly kind: 'self-test' | 'rows-report';
  readonly title: string;
}

// A copy that the user makes of the tab has its tag too: the number tells that it is the copy, which is the user's.
const tagOf = (kind: OwnSheet['kind'], id: number): string => `${kind}:${id}`;

/** The sheet of this kind, emptied; a new one at the end where there is none yet. A tab of the user's is never taken for it. */
export function ownSheet(spreadsheet: Spreadsheet, { kind, title }: OwnSheet): Sheet {
  const sheets = taggedSheets(spreadsheet);
  const own = sheets.find(({ id, tag }) => tag === tagOf(kind, id));
  if (own) return emptied(own.sheet);
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const sheet = spreadsheet.insertSheet(freeName(title, taken), sheets.length);
  tagNewSheet(sheet, tagOf(kind, sheet.getSheetId()));
  return sheet;
}

/** Formats of a longer list would be left over, and a rule of the user's refuse a value. */
function emptied(sheet: Sheet): Sheet {
  sheet.clear();
  sheet.clearNotes();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  sheet.showSheet();
  return sheet;
}
