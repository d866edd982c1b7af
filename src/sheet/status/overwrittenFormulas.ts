import { shownContent } from '../cells/cellText';
import { isFormula, sameContent } from '../formulas/sameFormula';
import type { OverwrittenFormula } from '../generation';
import type { LiveBook } from '../live/liveBook';
import { writtenCells } from '../merge/writtenCells';
import { cellAddress } from '../sheets/cellAddress';

/** Formulas of the plan in whose cells something else stands now. */
export function overwrittenFormulas(book: LiveBook): readonly OverwrittenFormula[] {
  return book.tabs.flatMap((live) => {
    const written = writtenCells(book.standing, live.key, book.plan.tabs);
    return live.rows.flatMap((rowKey, row) =>
      live.columns.flatMap((columnKey, column): OverwrittenFormula[] => {
        const formula = written?.('content', rowKey, columnKey) ?? null;
        const found = live.content[row]?.[column] ?? '';
        if (!isFormula(formula) || sameContent(found, formula)) return [];
        return [{ cell: cellAddress(live.name, row, column), formula, found: shownContent(found) }];
      }),
    );
  });
}
