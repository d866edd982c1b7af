import { cellText } from '../cells/cellText';
import type { Sheet } from '../cells/facet';
import type { AdoptedKey } from '../journal/journal';
import { rowAxis } from '../sheets/axis';

/** Gives rows that were adopted their old keys again. Does nothing the second time. */
export function giveBackKeys(sheet: Sheet, adopted: readonly AdoptedKey[]): void {
  if (adopted.length === 0) return;
  const found = rowAxis.readKeys(sheet);
  for (const { from, to } of adopted) {
    const row = found.indexOf(to);
    if (row >= 0) rowAxis.writeContents(sheet, row, [cellText(from)]);
  }
}
