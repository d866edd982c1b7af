import type { GenerationOutcome, UndoCost } from '../generation';
import { assertFree } from '../lease';
import { type LiveBook, readBook } from '../live/liveBook';
import { PlanError } from '../planError';
import { assertEditable } from '../prepare/assertEditable';
import { recover } from '../recover/recover';
import { openState } from '../state/stateStore';
import type { WritingState } from '../state/writingState';
import { undoCost } from '../undo/undoCost';
import { withDocument } from '../withDocument';
import { safely } from './safely';
import type { Writing } from './writing';

/**
 * Takes the last generation back. It is repair with another aim: the state first says that the journal is to be put back
 * and how everything stands then, so an undo that is cut off is completed at the next start.
 */
export function undoStep({ surroundings }: Writing, agreed: UndoCost): GenerationOutcome {
  return withDocument((spreadsheet) => {
    const store = openState(spreadsheet);
    assertFree(store.found, surroundings);
    return safely(spreadsheet, () => {
      const recovered = recover(spreadsheet, store, () => false);
      const { state } = recovered;
      const book = readBook(spreadsheet, recovered);
      assertAgreed(book, agreed);
      for (const live of book.tabs) assertEditable(live);
      const after = stateAfter(book);
      try {
        store.write({ ...after, restoring: state.journal });
        recover(spreadsheet, openState(spreadsheet), () => false);
      } catch (error) {
        const { generation } = recover(spreadsheet, openState(spreadsheet), () => false).state;
        if (generation === state.generation) throw error;
      }
      const made = new Set(book.journal?.madeTabs);
      const tabs = book.tabs
        .filter(({ sheet }) => !made.has(sheet.getSheetId()))
        .map(({ key, name }) => ({ key, name }));
      return { generation: after.generation, tabs, remarks: [] };
    });
  });
}

/** @throws PlanError where there is nothing to undo, or it would lose something that the user was not shown */
function assertAgreed(book: LiveBook, { losses, references }: UndoCost): void {
  const cost = undoCost(book);
  if (cost === null) throw new PlanError('There is no generation to undo.');
  if (JSON.stringify(cost) === JSON.stringify({ losses, references })) return;
  throw new PlanError(
    'The plan changed in the sheet since you were shown what undo would lose. Look again, then undo.',
  );
}

/** The journal stays for what it knows of the plan before, by which later changes of the user's are told. */
function stateAfter({ state, journal }: LiveBook): WritingState {
  const generation = Math.max(0, state.generation - 1);
  const knowsEarlier = Boolean(journal?.earlier);
  return {
    ...state,
    generation,
    canUndo: false,
    journal: knowsEarlier ? state.journal : null,
    standing: knowsEarlier ? 'earlier' : null,
  };
}
