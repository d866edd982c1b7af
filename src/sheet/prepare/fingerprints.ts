import type { PrintedPlan, PrintedTab } from '../../plan/printedPlan';
import { hash } from '../hash';
import type { LiveBook } from '../live/liveBook';
import type { LiveTabCells } from '../live/liveTab';

/** A fingerprint of each tab: its name, its keys, and what our cells hold. What is the user's own does not count. */
export function fingerprints({ tabs }: LiveBook, printed: PrintedPlan): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tabs.map((live) => [
      live.key,
      fingerprint(
        live,
        printed.tabs.find(({ key }) => key === live.key),
      ),
    ]),
  );
}

function fingerprint({ name, rows, columns, content }: LiveTabCells, printed: PrintedTab | undefined): string {
  const ours = new Set<string>();
  for (const [row, cells] of (printed?.cells ?? []).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null) ours.add(`${printed?.rows[row]} ${printed?.columns[column]}`);
    }
  }
  const held = rows.map((rowKey, row) =>
    columns.map((columnKey, column) => (ours.has(`${rowKey} ${columnKey}`) ? content[row]?.[column] : null)),
  );
  return hash(JSON.stringify([name, rows, columns, held]));
}
