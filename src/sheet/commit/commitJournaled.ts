import type { Journal, WrittenPlan } from '../journal/journal';
import { writeJournal } from '../journal/journalTab';
import type { LiveBook } from '../live/liveBook';
import { hiddenSheetMaker } from '../sheets/hiddenSheet';

/**
 * Changes the sheet whole or not at all: journal, mark, the work itself, and the one write that makes it stand. Until that
 * write whatever happens is put back from the journal, by the caller or by the next start. `work` answers the plan as it
 * then stands; `run` is an id that no other run has.
 */
export function commitJournaled(
  { spreadsheet, store, state }: LiveBook,
  journal: Journal,
  run: string,
  work: () => WrittenPlan,
): void {
  const id = `${journal.generation}-${run}`;
  const journalSheet = hiddenSheetMaker(spreadsheet)({ kind: 'journal', id, tag: 'journal' });
  const size = writeJournal(journalSheet, journal);
  SpreadsheetApp.flush();
  const idle = { ...state, lease: null };
  store.write({ ...idle, restoring: journalSheet.getSheetId() });
  SpreadsheetApp.flush();
  writeJournal(journalSheet, { ...journal, written: work() }, size);
  SpreadsheetApp.flush();
  store.write({
    ...idle,
    generation: journal.generation,
    journal: journalSheet.getSheetId(),
    standing: 'written',
    canUndo: true,
  });
}
