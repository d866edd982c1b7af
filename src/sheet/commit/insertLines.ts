import { cellText } from '../cells/cellText';
import type { Sheet } from '../cells/facet';
import type { Plain } from '../cells/plain';
import type { Insertion } from '../journal/journal';
import { lastKeyed } from '../recover/gaps';
import type { SheetAxis } from '../sheets/axis';

/** One axis of a tab into which lines are put. */
export interface Lengthening {
  readonly sheet: Sheet;
  readonly axis: SheetAxis;
  /** The keys as they stand, '' for a line of the user's. */
  readonly keys: readonly string[];
  /** What the cells hold in which keys stand, those of the user's lines among them. */
  readonly held: readonly Plain[];
  readonly insertions: readonly Insertion[];
  /** Places of lines that may be hidden. A new line beside one of them is shown. */
  readonly hidden: ReadonlySet<number>;
}

/**
 * Puts new lines in, last ones first so that the places before them hold, and then writes all their keys in one call. A run
 * that is cut off before leaves blank lines: they are told by the size of the gap between two lines of ours. Where two
 * insertions are in one gap, their keys follow at once.
 */
export function insertLines({ sheet, axis, keys, held, insertions, hidden }: Lengthening): void {
  const gaps = insertions.map(({ after }) => lastKeyed(keys, after));
  for (const [i, { after, keys: added }] of [...insertions.entries()].reverse()) {
    axis.insertAfter(sheet, after, added.length);
    const isAlone = gaps.indexOf(gaps[i] ?? 0) === gaps.lastIndexOf(gaps[i] ?? 0);
    if (!isAlone) axis.writeContents(sheet, after + 1, added.map(cellText));
    if (hidden.has(after)) axis.show(sheet, { start: after + 1, length: added.length });
  }
  const [first] = insertions;
  if (first) axis.writeContents(sheet, first.after + 1, contentsFrom(held, insertions));
}

/** What the cells with the keys hold once all lines are in: from the first new one to the last. */
function contentsFrom(held: readonly Plain[], insertions: readonly Insertion[]): readonly Plain[] {
  return insertions.flatMap(({ after, keys }, i) => {
    const next = insertions[i + 1];
    return [...keys.map(cellText), ...(next ? held.slice(after + 1, next.after + 1) : [])];
  });
}
