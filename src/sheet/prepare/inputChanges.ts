import type { PrintedPlan } from '../../plan/printedPlan';
import { shownContent } from '../cells/cellText';
import { sameContent } from '../formulas/sameFormula';
import type { LiveBook } from '../live/liveBook';
import { writtenCells } from '../merge/writtenCells';
import { cellAddress } from '../sheets/cellAddress';

/** Inputs that hold something else than was written last, such as `Inputs!D9 is 1200`. */
export function inputChanges(book: LiveBook, printed: PrintedPlan): readonly string[] {
  return book.tabs.flatMap((live) => {
    const written = writtenCells(book.standing, live.key, book.plan.tabs);
    const cells = inputCells(printed, live.key);
    return live.rows.flatMap((rowKey, row) =>
      live.columns.flatMap((columnKey, column) => {
        if (!written || !cells.has(`${rowKey} ${columnKey}`)) return [];
        const content = live.content[row]?.[column] ?? '';
        if (sameContent(content, written('content', rowKey, columnKey) ?? '')) return [];
        return [`${cellAddress(live.name, row, column)} is ${shownContent(content) || 'blank'}`];
      }),
    );
  });
}

function inputCells({ tabs }: PrintedPlan, key: string): ReadonlySet<string> {
  const tab = tabs.find((each) => each.key === key);
  const cells = (tab?.cells ?? []).flatMap((row, i) =>
    row.flatMap((cell, j) => (cell?.role === 'input' ? [`${tab?.rows[i]} ${tab?.columns[j]}`] : [])),
  );
  return new Set(cells);
}
