import type { PrintedPlan } from '../../plan/printedPlan';
import type { GenerationRequest, PreparedGeneration } from '../generation';
import { hash } from '../hash';
import { assertFree, LEASE } from '../lease';
import { adoptRows } from '../live/adoptRows';
import { type LiveBook, readBook } from '../live/liveBook';
import { mergeTab } from '../merge/mergeTab';
import type { TabTarget } from '../merge/tabTarget';
import { writtenCells } from '../merge/writtenCells';
import { PlanError } from '../planError';
import { fingerprints } from '../prepare/fingerprints';
import { inputChanges } from '../prepare/inputChanges';
import { inputsOf } from '../prepare/inputsOf';
import { newsOf } from '../prepare/newsOf';
import { preflight } from '../prepare/preflight';
import { remarks } from '../prepare/remarks';
import { recover } from '../recover/recover';
import { shortened } from '../sheets/shortList';
import { openState } from '../state/stateStore';
import { withDocument } from '../withDocument';
import { safely } from './safely';
import { printOver, type Writing } from './writing';

/** Looks at everything, changes nothing that anyone can see, and takes the lease. */
export function prepareStep(writing: Writing, request: GenerationRequest): PreparedGeneration {
  const { surroundings } = writing;
  return withDocument((spreadsheet) => {
    const store = openState(spreadsheet);
    assertFree(store.found, surroundings);
    return safely(spreadsheet, () => {
      const recovered = recover(spreadsheet, store, () => false);
      const found = readBook(spreadsheet, recovered);
      const book = adoptRows(found, writing.source, request.inputs);
      const printed = printOver(writing, request, book);
      assertCurrent(writing, request, found, printed);
      preflight(book, printed);
      const targets = targetsOf(book, printed, request.overwritten);
      const run = surroundings.newRun();
      store.write({
        ...recovered.state,
        lease: {
          run,
          who: surroundings.who(),
          until: surroundings.now() + LEASE,
          request: hash(JSON.stringify(request)),
          seen: fingerprints(book, printed),
        },
      });
      const said = remarks(book, printed, targets, request.overwritten);
      return prepared(book, printed, targets, run, [...newsOf(found, writing.source, request.inputs), ...said]);
    });
  });
}

/** @throws PlanError where inputs changed in the sheet since the request's draft was started */
function assertCurrent(
  { source }: Writing,
  { startedFrom }: GenerationRequest,
  book: LiveBook,
  printed: PrintedPlan,
): void {
  const { inputs, revision } = inputsOf(book, source);
  if (inputs === null || startedFrom === revision) return;
  const changes = inputChanges(book, printed);
  const which = changes.length > 0 ? `: ${shortened(changes)}` : '';
  throw new PlanError(
    `Inputs changed in the sheet since you started${which}. Load them again, so that none of these changes is lost.`,
  );
}

function targetsOf(
  book: LiveBook,
  printed: PrintedPlan,
  policy: GenerationRequest['overwritten'],
): readonly TabTarget[] {
  return book.tabs.flatMap((live) => {
    const wanted = printed.tabs.find(({ key }) => key === live.key);
    const written = writtenCells(book.standing, live.key, book.plan.tabs);
    return wanted ? [mergeTab({ printed: wanted, live, found: { content: live.content }, written, policy })] : [];
  });
}

function prepared(
  book: LiveBook,
  printed: PrintedPlan,
  targets: readonly TabTarget[],
  run: string,
  said: readonly string[],
): PreparedGeneration {
  const count = (axis: 'rows' | 'columns') =>
    targets.flatMap((target) => target[axis].insertions).reduce((sum, { keys }) => sum + keys.length, 0);
  const cells = printed.tabs.flatMap((tab) => tab.cells).reduce((sum, row) => sum + row.filter(Boolean).length, 0);
  const lacking = printed.tabs.filter(({ key }) => !book.plan.tabs[key]);
  return {
    run,
    tabsToStage: lacking.map(({ key, title }) => ({ key, title })),
    cells,
    rowsToInsert: count('rows'),
    columnsToInsert: count('columns'),
    remarks: said,
  };
}
