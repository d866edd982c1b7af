import type { PlanStatus } from '../generation';
import { isHeld } from '../lease';
import { readBook } from '../live/liveBook';
import { recover } from '../recover/recover';
import { strays } from '../recover/sweep';
import { openState } from '../state/stateStore';
import { taggedSheets } from '../state/taggedSheets';
import { readStatus } from '../status/readStatus';
import { withDocument } from '../withDocument';
import type { Writing } from './writing';

/** How the plan stands. Takes the lock only where an earlier run left something to put right. */
export function statusStep({ source, surroundings }: Writing): PlanStatus {
  const spreadsheet = SpreadsheetApp.getActive();
  const store = openState(spreadsheet);
  const state = store.found;
  const sheets = taggedSheets(spreadsheet);
  const lease = isHeld(state, surroundings) ? state.lease : null;
  const isClean = state.restoring === null && strays(sheets, { ...state, lease }).length === 0;
  if (isClean) return readStatus(readBook(spreadsheet, { store, state, sheets }), source, false);
  return withDocument((locked) => {
    const recovered = recover(locked, openState(locked), (found) => isHeld(found, surroundings));
    return readStatus(readBook(locked, recovered), source, recovered.repaired);
  });
}
