import type { Spreadsheet } from '../cells/facet';
import { looksStray } from '../sheets/hiddenSheet';
import { keyInTag, type TaggedSheet } from '../state/taggedSheets';
import type { WritingState } from '../state/writingState';

/** Sheets of ours that nothing needs any more: older journals, tabs in the making that nobody goes on with. */
export function strays(sheets: readonly TaggedSheet[], state: WritingState): readonly TaggedSheet[] {
  return sheets.filter((sheet) => {
    if (sheet.tag === 'journal') return sheet.id !== state.journal && sheet.id !== state.restoring;
    const isUnneeded = state.lease === null && keyInTag(sheet.tag, 'staged') !== undefined;
    return isUnneeded || looksStray(sheet);
  });
}

/** Deletes them; true where there were any. */
export function sweep(spreadsheet: Spreadsheet, sheets: readonly TaggedSheet[], state: WritingState): boolean {
  const found = strays(sheets, state);
  for (const { sheet } of found) spreadsheet.deleteSheet(sheet);
  return found.length > 0;
}
