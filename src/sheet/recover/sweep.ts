import type { Spreadsheet } from '../cells/facet';
import { looksStray } from '../sheets/hiddenSheet';
import { isStaged, type TaggedSheet } from '../state/taggedSheets';
import type { WritingState } from '../state/writingState';

/** Sheets of ours that nothing needs any more: older journals, tabs in the making that nobody goes on with. */
export function strays(sheets: readonly TaggedSheet[], state: WritingState): readonly TaggedSheet[] {
  return sheets.filter((sheet) => {
    if (sheet.tag === 'journal') return sheet.id !== state.journal && sheet.id !== state.restoring;
    const isUnneeded = state.lease === null && isStaged(sheet.tag);
    return isUnneeded || looksStray(sheet);
  });
}

/** Deletes them; answers the sheets that stay. */
export function sweep(
  spreadsheet: Spreadsheet,
  sheets: readonly TaggedSheet[],
  state: WritingState,
): readonly TaggedSheet[] {
  const found = new Set(strays(sheets, state));
  for (const { sheet } of found) spreadsheet.deleteSheet(sheet);
  return sheets.filter((sheet) => !found.has(sheet));
}
