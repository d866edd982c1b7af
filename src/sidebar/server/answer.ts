import type { GenerationOutcome } from '../../sheet/generation';
import type { Opening, Replies, RequestKind, ServerRequest } from '../protocol';
import { checkPlanFile } from './planFile/checkPlanFile';
import { calibrateRows } from './records/calibrateRows';
import { ratedPlan } from './records/ratedPlan';
import { readTabs } from './records/readTabs';
import { rowsReport } from './records/rowsReport';
import { tabColumns } from './records/tabColumns';
import { refuseTroubles } from './refuseTroubles';
import type { ServerParts } from './serverParts';
import { storedDraft } from './storedDraft';

type RequestOf<Kind extends RequestKind> = Extract<ServerRequest, { readonly kind: Kind }>;
type Answers = { readonly [Kind in RequestKind]: (request: RequestOf<Kind>, parts: ServerParts) => Replies[Kind] };

/** Does what one request asks, with the parts given. Throws whatever they throw: their messages are for people. */
export function answer<Kind extends RequestKind>(request: RequestOf<Kind>, parts: ServerParts): Replies[Kind] {
  const answerOfKind: (request: RequestOf<Kind>, parts: ServerParts) => Replies[Kind] = answers[request.kind as Kind];
  return answerOfKind(request, parts);
}

const answers: Answers = {
  open,
  saveDraft({ draft }, { drafts }) {
    drafts.saveDraft(JSON.stringify(draft), draft.startedFrom);
    return null;
  },
  discardDraft(_, { drafts }) {
    drafts.clearDraft();
    return null;
  },
  prepare({ generation: request }, { generation }) {
    refuseTroubles(request.inputs);
    return generation.prepare(request);
  },
  stage({ generation: request, run, tabKey }, { generation }) {
    generation.stage(request, run, tabKey);
    return null;
  },
  commit,
  cancel({ run }, { generation }) {
    generation.cancel(run);
    return null;
  },
  restore: ({ formulas }, { generation }) => generation.restore(formulas),
  undoCost: (_, { generation }) => generation.undoCost(),
  undo: ({ losses, references }, { generation }) => generation.undo(losses, references),
  activateTab({ tabKey }, { activateTab }) {
    activateTab(tabKey);
    return null;
  },
  goToCell({ cell }, { goTo }) {
    goTo(cell);
    return null;
  },
  check: ({ inputs }) => checkPlanFile(inputs),
  rates: (request) => ratedPlan(request),
  rowTabs: (_, { rows }) => rows.rowTabs(),
  tabColumns: (request, { rows }) => tabColumns(request, rows),
  calibrate: (request, { rows }) => calibrateRows({ ...readTabs(request, rows), curveDays: request.curveDays }),
  rowsReport: (request, { rows }) => rows.writeRowsReport(rowsReport(request, rows)),
};

function open(_: RequestOf<'open'>, { generation, drafts }: ServerParts): Opening {
  const status = generation.status();
  const stored = drafts.readDraft();
  return { status, draft: stored === null ? null : storedDraft(stored.text) };
}

/** The plan is in the sheet once `commit` returns: failing to clear the draft must not look like a failed plan. */
function commit(
  { generation: request, run }: RequestOf<'commit'>,
  { generation, drafts }: ServerParts,
): GenerationOutcome {
  const outcome = generation.commit(request, run);
  try {
    drafts.clearDraft();
    return outcome;
  } catch {
    const remark = 'The draft could not be removed; discard it when it shows again.';
    return { ...outcome, remarks: [...outcome.remarks, remark] };
  }
}
