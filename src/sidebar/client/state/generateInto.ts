import type { PlanInputs } from '../../../plan/inputs/planInputs';
import type { CallServer } from '../callServer';
import { differences } from '../draft/differences';
import { draftOf } from '../draft/draftOf';
import type { DraftSaver } from '../draft/draftSaver';
import { explain } from '../explain';
import { generatePlan } from '../generate/generatePlan';
import type { AppState } from './appState';
import type { Action } from './reduce';

interface GenerationParts {
  readonly state: AppState;
  readonly inputs: PlanInputs;
  readonly call: CallServer;
  readonly saver: DraftSaver;
  dispatch(action: Action): void;
  reopen(says: string): void;
  isCancelled(): boolean;
}

/** Generates the plan and shows each stage of it, whatever its end. Never rejects. */
export async function generateInto(parts: GenerationParts): Promise<void> {
  const { state, inputs, call, saver, dispatch, isCancelled } = parts;
  const tell = (progress: Extract<Action, { kind: 'progressed' }>['progress']) =>
    dispatch({ kind: 'progressed', progress });
  tell({ done: 0, total: 0, says: 'Saving the draft', cancellable: true });
  // Saved first in case the plan cannot be written, and not afterwards: the plan then holds it.
  await saver.flush();
  await saver.stop();
  try {
    const request = { inputs, startedFrom: state.startedFrom, overwritten: state.overwritten };
    const end = await generatePlan(call, request, { tell, isCancelled });
    if (end === null)
      dispatch({ kind: 'backToReview', notice: { says: 'Cancelled. Nothing was changed.', offer: null } });
    else await showEnd(end, parts);
  } catch (error) {
    await showFailure(error, parts);
  }
}

type End = Extract<Action, { kind: 'generated' }>;

/**
 * Turns to the first tab that is new, so that the plan is seen. What can be undone is known to the sheet only; without
 * either the result still shows.
 */
async function showEnd(end: Omit<End, 'kind'>, { call, dispatch }: GenerationParts): Promise<void> {
  dispatch({ kind: 'generated', ...end });
  const [made] = end.prepared.tabsToStage;
  if (made) await call({ kind: 'activateTab', tabKey: made.key }).catch(() => null);
  const opening = await call({ kind: 'open' }).catch(() => null);
  if (opening !== null) dispatch({ kind: 'refreshed', opening });
}

/** An error has three readings: the plan was written and the reply lost, the sheet moved meanwhile, or it failed. */
async function showFailure(error: unknown, { state, inputs, call, dispatch, reopen }: GenerationParts): Promise<void> {
  const opening = await call({ kind: 'open' }).catch(() => null);
  const status = opening?.status;
  const isWritten =
    status !== undefined &&
    status.inputs !== null &&
    status.generation > state.status.generation &&
    differences(inputs, status.inputs, state.marks).length === 0;
  if (isWritten) return reopen('The connection broke, but the plan is in the sheet.');
  if (opening !== null && opening.status.inputs !== null && opening.status.inputsRevision !== state.startedFrom) {
    return dispatch({ kind: 'sheetMoved', opening, draft: draftOf(state) });
  }
  if (opening !== null) dispatch({ kind: 'refreshed', opening });
  dispatch({ kind: 'generateFailed', explanation: explain(error), isUntouched: opening !== null });
}
