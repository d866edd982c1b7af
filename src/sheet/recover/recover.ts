import type { Spreadsheet } from '../cells/facet';
import { readJournal } from '../journal/journalTab';
import { PlanError } from '../planError';
import type { StateStore } from '../state/stateStore';
import { taggedSheets } from '../state/taggedSheets';
import type { WritingState } from '../state/writingState';
import type { Recovered } from './recovered';
import { restore } from './restore';
import { sweep } from './sweep';

/**
 * Brings the workbook out of whatever an earlier run left: a plan half written is taken back, an undo half done is
 * completed, and sheets that nothing needs are deleted. Call it under the lock before anything else, and after any error
 * with a store that was opened after it. `keepsLease`: whether somebody's run is still going on.
 */
export function recover(
  spreadsheet: Spreadsheet,
  store: StateStore,
  keepsLease: (state: WritingState) => boolean,
): Recovered {
  const { found } = store;
  const lease = keepsLease(found) ? found.lease : null;
  const state: WritingState = { ...found, lease, restoring: null };
  const repaired = found.restoring !== null;
  if (found.restoring !== null) putBack(spreadsheet, found.restoring, store, state);
  else if (found.lease !== lease) store.write(state);
  // Read after putting back: that deletes sheets.
  const sheets = sweep(spreadsheet, taggedSheets(spreadsheet), state);
  return { store, state, sheets, repaired };
}

function putBack(spreadsheet: Spreadsheet, journalId: number, store: StateStore, state: WritingState): void {
  const sheets = taggedSheets(spreadsheet);
  const sheet = sheets.find(({ id }) => id === journalId);
  if (!sheet) {
    store.write(state);
    throw new PlanError(journalIsGone);
  }
  restore(spreadsheet, readJournal(sheet.sheet), sheets);
  SpreadsheetApp.flush();
  store.write(state);
}

const journalIsGone =
  'An earlier run was cut off and cannot be taken back, because its hidden journal tab was deleted. ' +
  'Go back to a version from before that run (File > Version history), or generate the plan again over what stands.';
