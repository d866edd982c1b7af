import type { PlanStatus, UndoOffer } from '../generation';
import type { LiveBook } from '../live/liveBook';
import type { PlanSource } from '../planSource';
import { inputsOf } from '../prepare/inputsOf';
import { newsOf } from '../prepare/newsOf';
import { missingLines } from './missingLines';
import { overwrittenFormulas } from './overwrittenFormulas';

/** Tells how the plan stands. Reads only. */
export function readStatus(book: LiveBook, source: PlanSource, repaired: boolean): PlanStatus {
  const { inputs, revision } = inputsOf(book, source);
  return {
    generation: book.state.generation,
    inputs,
    inputsRevision: revision,
    repaired,
    undo: undoOffer(book),
    overwritten: overwrittenFormulas(book).map(({ shown }) => shown),
    news: inputs === null ? [] : [...newsOf(book, source, inputs), ...missingLines(book)],
    spreadsheetLocale: book.spreadsheet.getSpreadsheetLocale(),
  };
}

/** null where there is no generation to take back. */
export function undoOffer(book: LiveBook): UndoOffer | null {
  const { journal, state } = book;
  if (!journal || !state.canUndo) return null;
  return { generation: journal.generation, what: journal.what };
}
