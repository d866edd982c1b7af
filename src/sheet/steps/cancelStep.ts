import { recover } from '../recover/recover';
import { openState } from '../state/stateStore';
import { withDocument } from '../withDocument';
import { safely } from './safely';

/** Gives up a run. A run that is not the one under way has nothing left to give up. */
export function cancelStep(run: string): void {
  withDocument((spreadsheet) => {
    const store = openState(spreadsheet);
    if (store.found.lease?.run !== run) return;
    safely(spreadsheet, () => recover(spreadsheet, store, () => false));
  });
}
