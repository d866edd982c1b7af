import type { PrintedPlan } from '../../plan/printedPlan';
import type { Spreadsheet } from '../cells/facet';
import { commitPlan } from '../commit/commitPlan';
import type { GenerationOutcome, GenerationRequest } from '../generation';
import { ownLease } from '../lease';
import { type LiveBook, readBook } from '../live/liveBook';
import type { TabTarget } from '../merge/tabTarget';
import { PlanError } from '../planError';
import { fingerprints } from '../prepare/fingerprints';
import { remarks } from '../prepare/remarks';
import { recover } from '../recover/recover';
import { sweep } from '../recover/sweep';
import { stagedSheets } from '../stage/stagedSheets';
import { readState } from '../state/stateStore';
import { taggedSheets } from '../state/taggedSheets';
import type { Lease } from '../state/writingState';
import { withDocument } from '../withDocument';
import { safely } from './safely';
import { assertRequest } from './stageStep';
import { printOver, type Writing } from './writing';

/** Puts the plan in place, in one execution. */
export function commitStep(writing: Writing, request: GenerationRequest, run: string): GenerationOutcome {
  return withDocument((spreadsheet) => {
    assertRequest(ownLease(readState(spreadsheet), run), request);
    return safely(spreadsheet, () => {
      const { state } = recover(spreadsheet, ({ lease }) => lease?.run === run);
      const lease = ownLease(state, run);
      const book = readBook(spreadsheet, state);
      const printed = printOver(writing, request, book);
      assertUnchanged(lease, book, printed);
      assertStaged(book, printed);
      const targets = commitOrNotice(spreadsheet, book, () => commitPlan(book, printed, request.overwritten));
      sweepQuietly(spreadsheet);
      const tabs = printed.tabs.map(({ key, title }) => ({ key, name: title }));
      const said = remarks(book, printed, targets, request.overwritten);
      return { generation: state.generation + 1, tabs, remarks: said };
    });
  });
}

/** The write that makes the plan stand may have had its effect and failed afterwards: then the plan stands. */
function commitOrNotice(
  spreadsheet: Spreadsheet,
  { state: before }: LiveBook,
  commit: () => readonly TabTarget[],
): readonly TabTarget[] {
  try {
    return commit();
  } catch (error) {
    const { generation, restoring } = readState(spreadsheet);
    if (generation === before.generation || restoring !== null) throw error;
    return [];
  }
}

/** The plan stands: an older journal that cannot be deleted now is swept at the next start. */
function sweepQuietly(spreadsheet: Spreadsheet): void {
  try {
    sweep(spreadsheet, taggedSheets(spreadsheet), readState(spreadsheet));
  } catch (error) {
    console.warn(`An older journal was left: ${String(error)}`);
  }
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
  const lacking = tabs.filter(({ key }) => !book.plan.tabs[key] && !staged.has(key));
  if (lacking.length === 0) return;
  throw new PlanError(`The new tab ${lacking[0]?.title} was not made yet. Generate the plan again.`);
}
