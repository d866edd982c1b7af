import { cellText } from '../cells/cellText';
import type { Sheet } from '../cells/facet';
import { growGrid } from '../sheets/growGrid';
import { chunks } from './chunks';
import type { Journal } from './journal';
import { journalLines, readJournalLines } from './journalLines';

/** Writes a journal to its tab in one write, over one that may stand there. */
export function writeJournal(sheet: Sheet, journal: Journal): void {
  const rows = journalLines(journal).map(chunks);
  const width = Math.max(sheet.getLastColumn(), ...rows.map((row) => row.length));
  const height = Math.max(sheet.getLastRow(), rows.length);
  growGrid(sheet, { height, width });
  const values = Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => cellText(rows[i]?.[j] ?? '')),
  );
  sheet.getRange(1, 1, height, width).setValues(values);
}

/** Reads the journal of a tab. Throws where it is not whole. */
export function readJournal(sheet: Sheet): Journal {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return readJournalLines(values.map((row) => row.map(String).join('')));
}
