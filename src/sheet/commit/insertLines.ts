import type { Sheet } from '../cells/facet';
import type { Insertion } from '../journal/journal';
import type { SheetAxis } from '../sheets/axis';

/**
 * Puts new lines in, last ones first so that the places before them hold. The keys follow at once: a line with its key
 * can be told from the user's if the run is cut off. A new line beside a hidden one is shown.
 */
export function insertLines(
  sheet: Sheet,
  axis: SheetAxis,
  insertions: readonly Insertion[],
  hidden: ReadonlySet<number>,
): void {
  for (const { after, keys } of [...insertions].reverse()) {
    axis.insertAfter(sheet, after, keys.length);
    axis.writeKeys(sheet, after + 1, keys);
    if (hidden.has(after)) axis.show(sheet, { start: after + 1, length: keys.length });
  }
}
