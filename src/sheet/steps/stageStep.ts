import type { GenerationRequest } from '../generation';
import { hash } from '../hash';
import { LEASE, ownLease } from '../lease';
import { adoptRows } from '../live/adoptRows';
import { readBook } from '../live/liveBook';
import { PlanError } from '../planError';
import { recover } from '../recover/recover';
import { makeStagedSheets, stageTab } from '../stage/stageTab';
import { openState } from '../state/stateStore';
import type { Lease } from '../state/writingState';
import { withDocument } from '../withDocument';
import { safely } from './safely';
import { printOver, type Writing } from './writing';

/** Writes one new tab while it is hidden. Staging a tab again, after a time-out, writes it again. */
export function stageStep(writing: Writing, request: GenerationRequest, run: string, tabKey: string): void {
  withDocument((spreadsheet) => {
    const store = openState(spreadsheet);
    assertRequest(ownLease(store.found, run), request);
    safely(spreadsheet, () => {
      const recovered = recover(spreadsheet, store, ({ lease }) => lease?.run === run);
      const { state } = recovered;
      const lease = ownLease(state, run);
      store.write({ ...state, lease: { ...lease, until: writing.surroundings.now() + LEASE } });
      const book = adoptRows(readBook(spreadsheet, recovered), writing.source, request.inputs);
      const printed = printOver(writing, request, book);
      const lacking = printed.tabs.filter(({ key }) => !book.plan.tabs[key]);
      if (!lacking.some(({ key }) => key === tabKey)) throw new PlanError(`There is no new tab ${tabKey} to make.`);
      stageTab(printed, tabKey, makeStagedSheets(spreadsheet, run, { lacking, sheets: book.sheets }));
      SpreadsheetApp.flush();
    });
  });
}

/** @throws PlanError where the request is not the one that was prepared */
export function assertRequest(lease: Lease, request: GenerationRequest): void {
  if (lease.request !== hash(JSON.stringify(request))) {
    throw new PlanError('The inputs are not the ones that this run was prepared for. Generate the plan again.');
  }
}
