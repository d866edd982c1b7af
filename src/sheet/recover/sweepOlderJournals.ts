import type { LiveBook } from '../live/liveBook';

/**
 * Deletes the journals that stood before a write; its own came later and is not among the book's sheets. The plan stands:
 * one that cannot be deleted now is swept at the next start.
 */
export function sweepOlderJournals({ spreadsheet, sheets }: LiveBook): void {
  try {
    for (const { sheet, tag } of sheets) {
      if (tag === 'journal') spreadsheet.deleteSheet(sheet);
    }
  } catch (error) {
    console.warn(`An older journal was left: ${String(error)}`);
  }
}
