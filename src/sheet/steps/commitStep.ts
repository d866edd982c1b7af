import type { PrintedPlan } from '../../plan/printedPlan';
import { commitOrNotice } from '../commit/commitOrNotice';
import { commitPlan } from '../commit/commitPlan';
import type { GenerationOutcome, GenerationRequest } from '../generation';
import { ownLease } from '../lease';
import { adoptRows } from '../live/adoptRows';
import { type LiveBook, readBook } from '../live/liveBook';
import { PlanError } from '../planError';
import { fingerprints } from '../prepare/fingerprints';
import { newsOf } from '../prepare/newsOf';
import { remarks } from '../prepare/remarks';
import { recover } from '../recover/recover';
import { sweepOlderJournals } from '../recover/sweepOlderJournals';
import { stagedSheets } from '../stage/stagedSheets';
import { openState } from '../state/stateStore';
import type { Lease } from '../state/writingState';
import { withDocument } from '../withDocument';
import { safely } from './safely';
import { assertRequest } from './stageStep';
import { printOver, type Writing } from './writing';

/** Puts the plan in place, in one execution. */
export function commitStep(writing: Writing, request: GenerationRequest, run: string): GenerationOutcome {
  return withDocument((spreadsheet) => {
    const store = openState(spreadsheet);
    assertRequest(ownLease(store.found, run), request);
    return safely(spreadsheet, () => {
      const recovered = recover(spreadsheet, store, ({ lease }) => lease?.run === run);
      const { state } = recovered;
      const lease = ownLease(state, run);
      const found = readBook(spreadsheet, recovered);
      const book = adoptRows(found, writing.source, request.inputs);
      const printed = printOver(writing, request, book);
      assertUnchanged(lease, book, printed);
      assertStaged(book, printed);
      const targets = commitOrNotice(book, () => commitPlan(book, printed, request.overwritten)) ?? [];
      sweepOlderJournals(book);
      const tabs = printed.tabs.map(({ key, title }) => ({ key, name: title }));
      const news = newsOf(found, writing.source, request.inputs);
      const said = [...news, ...remarks(book, printed, targets, request.overwritten)];
      return { generation: state.generation + 1, tabs, remarks: said };
    });
  });
}

/** @throws PlanError where a tab is no longer as `prepare` saw it */
function assertUnchanged({ seen }: Lease, book: LiveBook, printed: PrintedPlan): void {
  const now = fingerprints(book, printed);
  const changed = Object.keys({ ...seen, ...now }).filter((key) => seen[key] !== now[key]);
  if (changed.length === 0) return;
  const names = changed.map((key) => book.plan.tabs[key]?.name ?? key);
  throw new PlanError(
    `${names.join(' and ')} changed in the sheet while the plan was being made. Nothing was written: generate again.`,
  );
}

function assertStaged(book: LiveBook, { tabs }: PrintedPlan): void {
  const staged = stagedSheets(book.sheets);
  const lacking = tabs.filter(({ key }) => !book.plan.tabs[key] && !staged.get(key)?.unlike);
  if (lacking.length === 0) return;
  throw new PlanError(`The new tab ${lacking[0]?.title} was not made yet. Generate the plan again.`);
}
