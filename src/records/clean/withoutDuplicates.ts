import type { SettledDates } from '../read/dates/settledDates';
import { keepLastKnown } from './keepLastKnown';
import type { SetAsideList } from './setAsideList';

/** What settles which of two rows with the same id was known last. */
interface Settling<R> {
  readonly asOf: number;
  readonly dates: Pick<SettledDates, 'ifReadable'>;
  /** The days of a record that tell how far it had come, the most telling first; null for none. */
  readonly newsOf: (record: R) => readonly (number | null)[];
  /** Takes the other rows. */
  readonly setAside: SetAsideList;
}

/** The records of which each id stands once: the row changed last by as-of, else the one that had come furthest. */
export function withoutDuplicates<R extends { readonly row: number; readonly id: string }>(
  found: readonly { readonly record: R; readonly place: number }[],
  { asOf, dates, newsOf, setAside }: Settling<R>,
): readonly R[] {
  const { kept, dropped } = keepLastKnown(
    found.map(({ record }) => record),
    (record, index) => {
      const modified = dates.ifReadable('modified', found[index]?.place ?? 0);
      return [Number.isNaN(modified) ? null : changedBy(asOf, modified), ...newsOf(record)].map(
        (day) => day ?? Number.NEGATIVE_INFINITY,
      );
    },
  );
  for (const { record, keptRow } of dropped) {
    const text = `${record.id}, row ${keptRow} kept`;
    setAside.add(record.row, { reason: 'duplicate: same id as another row', text });
  }
  return kept;
}

/** A row that was changed by as-of goes before one that was changed later, and of those the one changed first. */
const changedBy = (asOf: number, day: number): number => (Math.floor(day) > asOf ? -day : day);
