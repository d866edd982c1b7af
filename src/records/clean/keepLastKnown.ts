/** What a record is told by. */
interface Identified {
  readonly row: number;
  readonly id: string;
}

/** Records of which each id stands once, and the others, each with the row that was kept in its place. */
export interface LastKnown<R> {
  readonly kept: readonly R[];
  readonly dropped: readonly { readonly record: R; readonly keptRow: number }[];
}

/**
 * Of the records with the same id, the one that was known last: `knownOf` gives the days that tell, the most telling first.
 * Where they are equal the contents decide, so that the order of the rows plays no part. Records without an id all stay.
 */
export function keepLastKnown<R extends Identified>(
  records: readonly R[],
  knownOf: (record: R, place: number) => readonly number[],
): LastKnown<R> {
  const placeOf = new Map<string, number>();
  const replacedBy = new Map<number, number>();
  records.forEach((record, place) => {
    if (record.id === '') return;
    const key = idKey(record.id);
    const present = placeOf.get(key);
    if (present === undefined) {
      placeOf.set(key, place);
      return;
    }
    const isLater = compare(records, knownOf, place, present) > 0;
    placeOf.set(key, isLater ? place : present);
    replacedBy.set(isLater ? present : place, isLater ? place : present);
  });
  if (replacedBy.size === 0) return { kept: records, dropped: [] };
  const keptRow = (record: R): number => records[placeOf.get(idKey(record.id)) ?? 0]?.row ?? 0;
  return {
    kept: records.filter((_, place) => !replacedBy.has(place)),
    dropped: [...replacedBy.keys()].flatMap((place) => {
      const record = records[place];
      return record === undefined ? [] : [{ record, keptRow: keptRow(record) }];
    }),
  };
}

// Salesforce writes its ids with 15 characters in reports and with 18 elsewhere: the last three repeat the case of the first.
const SALESFORCE = /^(00[0-9A-Za-z][0-9A-Za-z]{12})[A-Z0-5]{3}$/;

/** The id by which records of one and the same thing are found, also across tables. Upper and lower case differ. */
export const idKey = (id: string): string => SALESFORCE.exec(id)?.[1] ?? id;

function compare<R extends Identified>(
  records: readonly R[],
  knownOf: (record: R, place: number) => readonly number[],
  a: number,
  b: number,
): number {
  const [one, other] = [records[a] as R, records[b] as R];
  const [known, otherKnown] = [knownOf(one, a), knownOf(other, b)];
  for (const [place, day] of known.entries()) {
    const difference = day - (otherKnown[place] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  const [text, otherText] = [contentOf(one), contentOf(other)];
  if (text !== otherText) return text > otherText ? 1 : -1;
  return other.row - one.row;
}

const contentOf = (record: Identified): string => JSON.stringify({ ...record, row: 0 });
