import type { GenerationOutcome, PreparedGeneration } from '../../../sheet/generation';
import type { Opening } from '../../protocol';
import type { Draft, PlanForm } from '../../protocol/planForm';
import type { Explanation } from '../explain';
import type { Edit } from '../form/edits';
import { formOf } from '../form/formOf';
import { steps } from '../form/stepsOfForm';
import type { Progress } from '../generate/generatePlan';
import type { AppState, Notice } from './appState';

/** What happens to the sidebar, from a keystroke to the end of a generation. */
export type Action =
  | { readonly kind: 'refreshed'; readonly opening: Opening }
  | { readonly kind: 'began'; readonly form: PlanForm }
  | { readonly kind: 'planChanged' }
  | { readonly kind: 'edited'; readonly edit: Edit }
  | { readonly kind: 'stepped'; readonly step: number }
  | { readonly kind: 'choseOverwritten'; readonly overwritten: AppState['overwritten'] }
  | { readonly kind: 'draftDiscarded'; readonly draft: Draft }
  | { readonly kind: 'draftTaken'; readonly draft: Draft }
  | { readonly kind: 'wentToCalibrate' }
  | { readonly kind: 'leftCalibration' }
  | { readonly kind: 'tookOver'; readonly form: PlanForm; readonly taken: Draft['taken']; readonly says: string }
  | { readonly kind: 'noticeClosed' }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'generateFailed'; readonly explanation: Explanation; readonly isUntouched: boolean }
  | { readonly kind: 'backToReview'; readonly notice: Notice | null }
  | { readonly kind: 'wentHome' }
  | { readonly kind: 'sheetMoved'; readonly opening: Opening; readonly draft: Draft }
  | { readonly kind: 'generated'; readonly prepared: PreparedGeneration; readonly outcome: GenerationOutcome };

const LAST_STEP = steps.length - 1;

/** The state after an action. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.kind) {
    case 'refreshed':
      return { ...state, status: action.opening.status };
    case 'began':
      return { ...state, view: { at: 'steps' }, form: action.form, step: 0, left: new Set(), notice: null };
    case 'planChanged':
      return { ...home(state), view: { at: 'steps' } };
    case 'edited':
      return { ...state, form: action.edit(state.form), notice: null };
    case 'stepped':
      return stepped(state, action.step);
    case 'choseOverwritten':
      return { ...state, overwritten: action.overwritten };
    case 'draftDiscarded':
      return { ...home(state), discarded: action.draft, notice: DISCARDED };
    case 'draftTaken':
      return draftTaken(state, action.draft);
    case 'wentToCalibrate':
      return calibrating(state);
    case 'leftCalibration':
      return state.view.at === 'calibrate' ? { ...state, view: { at: state.view.from } } : state;
    case 'tookOver':
      return tookOver(state, action);
    case 'noticeClosed':
      return { ...state, notice: null };
    case 'progressed':
      return { ...state, view: { at: 'generating', progress: action.progress }, notice: null };
    case 'generateFailed':
      return {
        ...state,
        view: { at: 'generateFailed', explanation: action.explanation, isUntouched: action.isUntouched },
      };
    case 'backToReview':
      return { ...state, view: { at: 'steps' }, step: LAST_STEP, notice: action.notice };
    case 'wentHome':
      return home(state);
    case 'sheetMoved':
      return { ...state, status: action.opening.status, view: { at: 'stale', draft: action.draft } };
    case 'generated':
      return {
        ...state,
        view: { at: 'done', prepared: action.prepared, outcome: action.outcome },
        // What else there is to tell is read afterwards; what undo takes back is known.
        status: { ...state.status, undo: { generation: action.outcome.generation, what: 'plan' } },
        overwritten: 'keep',
      };
  }
}

const DISCARDED: Notice = { says: 'Draft discarded.', offer: 'bringDraftBack' };

/** The screen that shows when nothing is under way: the plan's summary, or the start. */
function home(state: AppState): AppState {
  const { inputs, inputsRevision } = state.status;
  if (inputs === null) return { ...state, view: { at: 'start' }, step: 0, startedFrom: null, taken: {}, notice: null };
  const form = formOf(inputs, state.marks);
  return {
    ...state,
    view: { at: 'summary' },
    form,
    step: 0,
    left: new Set(),
    startedFrom: inputsRevision,
    taken: {},
    notice: null,
  };
}

function stepped(state: AppState, step: number): AppState {
  // Whoever reaches the last step, however, is shown everything that is missing.
  const left = step === LAST_STEP ? steps.keys() : [...state.left, state.step];
  return { ...state, step, left: new Set(left), notice: null };
}

/** A draft is worked on as one that knows the sheet as it is now: the person saw what changed and chose the draft. */
function draftTaken(state: AppState, { form: draft, step, taken }: Draft): AppState {
  const { inputs, inputsRevision } = state.status;
  const startedFrom = inputs === null ? null : inputsRevision;
  // Nobody edits it here but by taking over figures, so all else is newer in the sheet.
  const own = Object.entries(draft.provenance).filter(([row]) => row in taken);
  const provenance = inputs === null ? draft.provenance : { ...inputs.provenance, ...Object.fromEntries(own) };
  return {
    ...state,
    view: { at: 'steps' },
    form: { ...draft, provenance },
    step,
    startedFrom,
    taken,
    discarded: null,
    notice: null,
  };
}

/** From any screen on which a plan can be changed; elsewhere a decision is waiting that comes first. */
function calibrating(state: AppState): AppState {
  const { at } = state.view;
  if (at !== 'start' && at !== 'summary' && at !== 'steps') return state;
  return { ...state, view: { at: 'calibrate', from: at } };
}

/** What was taken over is a draft like any other: with a plan in the sheet it is ready to generate, else much is missing. */
function tookOver(state: AppState, { form, taken, says }: Extract<Action, { kind: 'tookOver' }>): AppState {
  return {
    ...state,
    view: { at: 'steps' },
    form,
    taken: { ...state.taken, ...taken },
    step: state.status.inputs === null ? 0 : LAST_STEP,
    left: state.status.inputs === null ? state.left : new Set(steps.keys()),
    notice: { says, offer: null },
  };
}
