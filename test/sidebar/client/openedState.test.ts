import { edits } from '../../../src/sidebar/client/form/edits';
import { formOf } from '../../../src/sidebar/client/form/formOf';
import { readForm } from '../../../src/sidebar/client/form/readForm';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import { openedState } from '../../../src/sidebar/client/state/openedState';
import { reduce } from '../../../src/sidebar/client/state/reduce';
import type { Draft } from '../../../src/sidebar/protocol/planForm';
import { exampleInputs } from '../../support/exampleInputs';
import { emptySheet } from '../support/ScriptedServer';

const today = '2026-11-21';
const english = numberMarks('en_US');
const planned = { ...emptySheet, generation: 2, inputs: exampleInputs(), inputsRevision: 'r2' };
const changed = edits.plan({ revenueGoal: '26,000,000' })(formOf(exampleInputs(), english));
const draft: Draft = { form: changed, locale: 'en-US', step: 3, startedFrom: 'r2', taken: {} };

test('an empty sheet opens on the start, with a form for next year in its currency', () => {
  const state = openedState({ status: { ...emptySheet, spreadsheetLocale: 'de_DE' }, draft: null }, today, '');
  expect(state.view).toEqual({ at: 'start' });
  expect(state.form).toMatchObject({ currency: 'EUR', fiscalYearStart: '2027-01-01', revenueGoal: '' });
});

test('a plan opens on its summary', () => {
  expect(openedState({ status: planned, draft: null }, today, '').view).toEqual({ at: 'summary' });
});

test('a draft opens on the step where it was left, with a way to discard it', () => {
  const state = openedState({ status: planned, draft }, today, '');
  expect(state).toMatchObject({ view: { at: 'steps' }, step: 3, form: changed, startedFrom: 'r2', taken: {} });
  expect(state.notice).toEqual({ says: 'Draft restored.', offer: 'discardDraft' });
});

test('a draft from before the sheet changed asks which values to use', () => {
  const state = openedState({ status: { ...planned, inputsRevision: 'r3' }, draft }, today, '');
  expect(state.view).toEqual({ at: 'stale', draft });
});

test('a stale draft that is kept goes on from the sheet as it is now', () => {
  const stale = openedState({ status: { ...planned, inputsRevision: 'r3' }, draft }, today, '');
  expect(reduce(stale, { kind: 'draftTaken', draft })).toMatchObject({
    view: { at: 'steps' },
    form: changed,
    startedFrom: 'r3',
    taken: {},
  });
});

test('a draft that is in the sheet already is passed over', () => {
  const same = { ...draft, form: formOf(exampleInputs(), english), startedFrom: 'r1', taken: {} };
  expect(openedState({ status: planned, draft: same }, today, '').view).toEqual({ at: 'summary' });
});

test('a draft of a plan that was undone starts a first plan', () => {
  expect(openedState({ status: emptySheet, draft }, today, '')).toMatchObject({
    view: { at: 'steps' },
    startedFrom: null,
    taken: {},
  });
});

test('a draft typed in another locale keeps its figures', () => {
  const status = { ...emptySheet, spreadsheetLocale: 'de_DE' };
  const state = openedState({ status, draft }, today, '');
  expect(state.form.revenueGoal).toBe('26.000.000');
  expect(readForm(state.form, state.marks).inputs.revenueGoal).toBe(26_000_000);
});

test('a repair and news are told together', () => {
  const state = openedState({ status: { ...planned, repaired: true }, draft: null }, today, 'Undone.');
  expect(state.notice?.says).toBe(
    'Undone. An earlier run was cut off. Tandem put the spreadsheet back as it was before it.',
  );
});

test('a discarded draft can be brought back', () => {
  const open = openedState({ status: planned, draft }, today, '');
  const discarded = reduce(open, { kind: 'draftDiscarded', draft });
  expect(discarded).toMatchObject({ view: { at: 'summary' }, discarded: draft });
  expect(discarded.form.revenueGoal).toBe('24,000,000');
});
