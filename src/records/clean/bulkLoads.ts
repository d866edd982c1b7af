import { isoOfDay } from '../read/dates/dayOf';
import type { Remark } from '../readResult';
import { type BulkDay, bulkDays } from './bulkDays';

/** What can have been loaded in bulk. */
interface Created {
  readonly created: number | null;
}

/** Marks the records that were created on a day of a bulk load; the remarks name each such day and its count. */
export function markBulkLoads<R extends Created>(
  records: readonly R[],
): { readonly records: readonly (R & { readonly bulkLoaded?: true })[]; readonly remarks: readonly Remark[] } {
  const found = bulkDays(daysOf(records, ({ created }) => created));
  if (found.length === 0) return { records, remarks: [] };
  const days = new Set(found.map(({ day }) => day));
  const isLoaded = ({ created }: R): boolean => created !== null && days.has(Math.floor(created));
  return {
    records: records.map((record) => (isLoaded(record) ? { ...record, bulkLoaded: true } : record)),
    remarks: [
      {
        code: 'bulkLoad',
        text: `Created in bulk, not by day's work: ${listed(found)}. Their creation day is that of the import, so they are in no curve and no weekly count.`,
      },
    ],
  };
}

/** The days on which far too many records were closed: a clean-up of the pipeline, not so many decisions. */
export function bulkClosings(records: readonly { readonly closed: number | null }[]): readonly Remark[] {
  const found = bulkDays(daysOf(records, ({ closed }) => closed));
  if (found.length === 0) return [];
  return [{ code: 'bulkClosing', text: `Closed in bulk: ${listed(found)}. Was the pipeline cleaned up then?` }];
}

function* daysOf<R>(records: readonly R[], dayOf: (record: R) => number | null): Iterable<number> {
  for (const record of records) {
    const day = dayOf(record);
    if (day !== null) yield Math.floor(day);
  }
}

const mostListed = 5;

function listed(days: readonly BulkDay[]): string {
  const shown = days.slice(0, mostListed).map(({ day, count }) => `${count} rows on ${isoOfDay(day)}`);
  const more = days.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} days more` : ''}`;
}
