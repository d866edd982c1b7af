import type { PlanStatus } from '../../../sheet/generation';
import type { Opening } from '../../protocol';
import type { Draft } from '../../protocol/planForm';
import { differences } from '../draft/differences';
import { blankForm } from '../form/blankForm';
import { formOf } from '../form/formOf';
import { readForm } from '../form/readForm';
import { reworded } from '../form/reworded';
import { usualCurrency } from '../form/usualCurrency';
import { type NumberMarks, numberMarks } from '../numbers/numberMarks';
import type { AppState, Notice, View } from './appState';

const REPAIRED = 'An earlier run was cut off. Tandem put the spreadsheet back as it was before it.';

/**
 * What shows when the spreadsheet has answered: where the plan and the draft stand decides. `today` is an ISO date, `news`
 * what to tell about the opening itself, '' for nothing.
 */
export function openedState({ status, draft }: Opening, today: string, news: string): AppState {
  const marks = numberMarks(status.spreadsheetLocale);
  const kept = draft === null || isInSheet(draft, status, marks) ? null : inLocale(draft, marks);
  const view = viewOf(status, kept);
  const plain = plainState(status, marks, today);
  const told = [news, status.repaired ? REPAIRED : ''].filter((sentence) => sentence !== '');
  if (kept === null || view.at !== 'steps') return { ...plain, view, notice: noticeOf(told, null) };
  const { form, step, taken } = kept;
  const startedFrom = status.inputs === null ? null : kept.startedFrom;
  return {
    ...plain,
    view,
    form,
    step,
    startedFrom,
    taken,
    notice: noticeOf([...told, 'Draft restored.'], 'discardDraft'),
  };
}

function noticeOf(sentences: readonly string[], offer: Notice['offer']): Notice | null {
  return sentences.length === 0 ? null : { says: sentences.join(' '), offer };
}

/** The state without a draft: the form holds what the sheet holds, or nothing. */
function plainState(status: PlanStatus, marks: NumberMarks, today: string): Omit<AppState, 'view' | 'notice'> {
  const { inputs, inputsRevision } = status;
  return {
    status,
    marks,
    form: inputs === null ? blankForm(today, usualCurrency(marks.tag)) : formOf(inputs, marks),
    step: 0,
    left: new Set(),
    startedFrom: inputs === null ? null : inputsRevision,
    overwritten: 'keep',
    taken: {},
    discarded: null,
  };
}

function viewOf({ inputs, inputsRevision }: PlanStatus, draft: Draft | null): View {
  if (draft === null) return { at: inputs === null ? 'start' : 'summary' };
  const isStale = inputs !== null && draft.startedFrom !== inputsRevision;
  return isStale ? { at: 'stale', draft } : { at: 'steps' };
}

/** A draft that became the plan, and was not cleared because the sidebar closed in between. */
function isInSheet(draft: Draft, { inputs }: PlanStatus, marks: NumberMarks): boolean {
  if (inputs === null) return false;
  const { inputs: drafted, troubles } = readForm(draft.form, numberMarks(draft.locale));
  return troubles.length === 0 && differences(drafted, inputs, marks).length === 0;
}

function inLocale(draft: Draft, marks: NumberMarks): Draft {
  if (draft.locale === marks.tag) return draft;
  return { ...draft, locale: marks.tag, form: reworded(draft.form, numberMarks(draft.locale), marks) };
}
