import { commitFormulas } from '../commit/commitFormulas';
import { commitOrNotice } from '../commit/commitOrNotice';
import type { GenerationOutcome, OverwrittenFormula } from '../generation';
import { assertFree } from '../lease';
import { type LiveBook, readBook } from '../live/liveBook';
import { PlanError } from '../planError';
import { assertEditable } from '../prepare/assertEditable';
import { assertRoom } from '../prepare/assertRoom';
import { recover } from '../recover/recover';
import { sweepOlderJournals } from '../recover/sweepOlderJournals';
import { openState } from '../state/stateStore';
import { type OverwrittenCell, overwrittenFormulas } from '../status/overwrittenFormulas';
import { withDocument } from '../withDocument';
import { safely } from './safely';
import type { Writing } from './writing';

/** Puts formulas that were typed over back, in one execution. It can be undone like a generation. */
export function restoreStep({ surroundings }: Writing, asked: readonly OverwrittenFormula[]): GenerationOutcome {
  return withDocument((spreadsheet) => {
    const store = openState(spreadsheet);
    assertFree(store.found, surroundings);
    return safely(spreadsheet, () => {
      const book = readBook(
        spreadsheet,
        recover(spreadsheet, store, () => false),
      );
      const cells = askedCells(book, asked);
      for (const live of new Set(cells.map((cell) => cell.live))) assertEditable(live);
      assertRoom(book, { tabs: [], names: [] });
      commitOrNotice(book, () => commitFormulas(book, cells, surroundings.newRun()));
      sweepOlderJournals(book);
      const remarks = cells.map(({ shown }) => `${shown.cell} has its formula back.`);
      return {
        generation: book.state.generation + 1,
        tabs: book.tabs.map(({ key, name }) => ({ key, name })),
        remarks,
      };
    });
  });
}

/** @throws PlanError where a cell is no longer as the user was shown it, or its formula cannot be put back alone */
function askedCells(book: LiveBook, asked: readonly OverwrittenFormula[]): readonly OverwrittenCell[] {
  if (asked.length === 0) throw new PlanError('No formula was chosen to be put back.');
  const standing = new Map(overwrittenFormulas(book).map((cell) => [cell.shown.cell, cell]));
  return asked.map(({ cell, formula, found }) => {
    const overwritten = standing.get(cell);
    if (!overwritten || overwritten.shown.formula !== formula || overwritten.shown.found !== found) {
      throw new PlanError(`${cell} changed in the sheet since you were shown it. Look again, then restore.`);
    }
    if (overwritten.isLost) throw new PlanError(lost(overwritten));
    return overwritten;
  });
}

const lost = ({ shown }: OverwrittenCell): string =>
  `The formula of ${shown.cell} refers to a row or column of the plan that was deleted. ` +
  'Generate the plan again: that puts the row back, and the formula where you ask for it.';
