import { cellText } from '../cells/cellText';
import type { Sheet } from '../cells/facet';
import { growNewGrid } from '../sheets/growNewGrid';
import { chunks } from './chunks';
import type { Journal } from './journal';
import { journalLines, readJournalLines } from './journalLines';

/** Rows and columns that a journal takes. */
export interface JournalSize {
  readonly height: number;
  readonly width: number;
}

/** Writes a journal to a tab made for it, in one write, over one of the size `over` that may stand there. */
export function writeJournal(sheet: Sheet, journal: Journal, over: JournalSize = { height: 0, width: 0 }): JournalSize {
  const rows = journalLines(journal).map(chunks);
  const width = Math.max(over.width, ...rows.map((row) => row.length));
  const height = Math.max(over.height, rows.length);
  growNewGrid(sheet, { height, width });
  const values = Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => cellText(rows[i]?.[j] ?? '')),
  );
  sheet.getRange(1, 1, height, width).setValues(values);
  return { height, width };
}

/** Reads the journal of a tab. Throws where it is not whole. */
export function readJournal(sheet: Sheet): Journal {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return readJournalLines(values.map((row) => row.map(String).join('')));
}
