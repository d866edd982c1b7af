import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { PlanInputs } from '../../../plan/inputs/planInputs';
import type { Opening } from '../../protocol';
import type { PlanForm } from '../../protocol/planForm';
import type { CallServer } from '../callServer';
import { draftOf } from '../draft/draftOf';
import type { DraftState } from '../draft/draftSaver';
import { useDraftSaver } from '../draft/useDraftSaver';
import type { Edit } from '../form/edits';
import { exampleCompany } from '../form/exampleCompany';
import { honestProvenance } from '../form/honestProvenance';
import type { AppState } from './appState';
import { generateInto } from './generateInto';
import { openedState } from './openedState';
import { reduce } from './reduce';

/** What the screens can do, and the state that they show. */
export interface Session {
  readonly state: AppState;
  readonly call: CallServer;
  readonly draftState: DraftState | null;
  begin(form: PlanForm): void;
  changePlan(): void;
  edit(edit: Edit): void;
  goTo(step: number): void;
  chooseOverwritten(overwritten: AppState['overwritten']): void;
  discardDraft(): void;
  bringDraftBack(): void;
  /** Goes on with the stale draft that is shown. */
  keepDraft(): void;
  closeNotice(): void;
  /** Opens the panel that takes rates from CRM rows, and leaves it. */
  calibrate(): void;
  leaveCalibration(): void;
  /** Goes on with a form into which figures were taken over; `says` tells which. */
  takeOver(form: PlanForm, taken: AppState['taken'], says: string): void;
  generate(typed: PlanInputs): void;
  cancelGeneration(): void;
  backToReview(): void;
  goHome(): void;
  /** Reads the spreadsheet anew and tells, in a sentence, why. */
  reopen(says: string): void;
}

export interface SessionStart {
  readonly call: CallServer;
  readonly opening: Opening;
  /** ISO date. */
  readonly today: string;
  /** What to tell about the opening itself; '' for nothing. */
  readonly news: string;
  /** Where the sidebar was asked to begin. */
  readonly start: SidebarStart;
  reopen(says: string): void;
}

/** The menu item that opened the sidebar. */
export type SidebarStart = 'planner' | 'calibrate';

/** The life of one opening of the sidebar: the state, and what changes it on both sides. */
export function useSession({ call, opening, today, news, start, reopen }: SessionStart): Session {
  const [state, dispatch] = useReducer(reduce, null, () => {
    const opened = openedState(opening, today, news);
    return start === 'calibrate' ? reduce(opened, { kind: 'wentToCalibrate' }) : opened;
  });
  const { saver, draftState } = useDraftSaver(call);
  const unsaved = useRef(false);
  const cancelled = useRef(false);
  // Before the next event can close the sidebar, hence not after the paint.
  useLayoutEffect(() => {
    if (!unsaved.current) return;
    unsaved.current = false;
    saver.keep(draftOf(state));
  }, [state, saver]);

  const forgetDraft = async () => {
    await saver.stop();
    // A draft that stays behind shows again at the next opening, where it can be discarded again.
    await call({ kind: 'discardDraft' }).catch(() => undefined);
  };

  return {
    state,
    call,
    draftState,
    begin: (form) => dispatch({ kind: 'began', form }),
    changePlan: () => dispatch({ kind: 'planChanged' }),
    edit(edit) {
      unsaved.current = true;
      dispatch({ kind: 'edited', edit });
    },
    goTo(step) {
      unsaved.current = draftState !== null;
      dispatch({ kind: 'stepped', step });
    },
    chooseOverwritten: (overwritten) => dispatch({ kind: 'choseOverwritten', overwritten }),
    discardDraft() {
      dispatch({ kind: 'draftDiscarded', draft: state.view.at === 'stale' ? state.view.draft : draftOf(state) });
      void forgetDraft();
    },
    bringDraftBack() {
      if (state.discarded === null) return;
      unsaved.current = true;
      dispatch({ kind: 'draftTaken', draft: state.discarded });
    },
    keepDraft() {
      if (state.view.at !== 'stale') return;
      unsaved.current = true;
      dispatch({ kind: 'draftTaken', draft: state.view.draft });
    },
    closeNotice: () => dispatch({ kind: 'noticeClosed' }),
    calibrate: () => dispatch({ kind: 'wentToCalibrate' }),
    leaveCalibration: () => dispatch({ kind: 'leftCalibration' }),
    takeOver(form, taken, says) {
      unsaved.current = true;
      dispatch({ kind: 'tookOver', form, taken, says });
    },
    generate(typed) {
      cancelled.current = false;
      // A first plan has figures with an origin only where it began as the example.
      const inputs = honestProvenance(typed, state.status.inputs ?? exampleCompany, state.taken);
      void generateInto({ state, inputs, call, saver, dispatch, reopen, isCancelled: () => cancelled.current });
    },
    cancelGeneration() {
      cancelled.current = true;
    },
    backToReview: () => dispatch({ kind: 'backToReview', notice: null }),
    goHome: () => dispatch({ kind: 'wentHome' }),
    reopen,
  };
}
