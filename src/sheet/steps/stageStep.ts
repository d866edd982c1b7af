import type { Sheet } from '../cells/facet';
import type { GenerationRequest } from '../generation';
import { hash } from '../hash';
import { LEASE, ownLease } from '../lease';
import { adoptRows } from '../live/adoptRows';
import { readBook } from '../live/liveBook';
import { PlanError } from '../planError';
import { recover } from '../recover/recover';
import { stagedSheets } from '../stage/stagedSheets';
import { makeStagedSheets, stageTab } from '../stage/stageTab';
import { readState, writeState } from '../state/stateStore';
import type { Lease } from '../state/writingState';
import { withDocument } from '../withDocument';
import { safely } from './safely';
import { printOver, type Writing } from './writing';

/** Writes one new tab while it is hidden. Staging a tab again, after a time-out, writes it again. */
export function stageStep(writing: Writing, request: GenerationRequest, run: string, tabKey: string): void {
  withDocument((spreadsheet) => {
    assertRequest(ownLease(readState(spreadsheet), run), request);
    safely(spreadsheet, () => {
      const { state } = recover(spreadsheet, ({ lease }) => lease?.run === run);
      const lease = ownLease(state, run);
      writeState(spreadsheet, { ...state, lease: { ...lease, until: writing.surroundings.now() + LEASE } });
      const book = adoptRows(readBook(spreadsheet, state), writing.source, request.inputs);
      const printed = printOver(writing, request, book);
      const lacking = printed.tabs.filter(({ key }) => !book.plan.tabs[key]);
      if (!lacking.some(({ key }) => key === tabKey)) throw new PlanError(`There is no new tab ${tabKey} to make.`);
      const staged = makeStagedSheets(spreadsheet, run, { lacking, staged: stagedSheets(book.sheets) });
      stageTab(printed, tabKey, staged.get(tabKey) as Sheet);
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
