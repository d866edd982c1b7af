import { cellText } from '../cells/cellText';
import type { LiveTabCells } from '../live/liveTab';
import { rowAxis } from '../sheets/axis';

/**
 * Gives rows the keys under which the plan takes them over. It comes before anything else is written: from then on these
 * rows are found again, should the run be cut off.
 */
export function adoptKeys({ sheet, adopted }: LiveTabCells): void {
  for (const { row, to } of adopted) rowAxis.writeContents(sheet, row, [cellText(to)]);
}
