import { shownContent } from '../cells/cellText';
import type { Plain } from '../cells/plain';
import { hasLostReference } from '../formulas/moveFormula';
import { isFormula, sameContent } from '../formulas/sameFormula';
import type { OverwrittenFormula } from '../generation';
import type { LiveBook } from '../live/liveBook';
import type { LiveTabCells } from '../live/liveTab';
import { cellsAsWritten, layoutOf, writtenCells } from '../merge/writtenCells';
import { cellAddress } from '../sheets/cellAddress';

/** A formula of the plan in whose cell something else stands, with its place. */
export interface OverwrittenCell {
  readonly shown: OverwrittenFormula;
  readonly live: LiveTabCells;
  readonly row: number;
  readonly column: number;
  /** As it was written, before anything moved. */
  readonly formula: string;
  /** True where it refers to a row or column that is gone: generating again puts that back first. */
  readonly isLost: boolean;
}

/**
 * Formulas of the plan in whose cells something else stands now. A formula of ours that broke because a row it refers to was
 * deleted is not among them: nobody typed over it, and generating again mends it.
 */
export function overwrittenFormulas(book: LiveBook): readonly OverwrittenCell[] {
  const { standing } = book;
  if (!standing) return [];
  const then = layoutOf(standing);
  return book.tabs.flatMap((live) => {
    const now = writtenCells(standing, live.key, book.plan.tabs);
    const asWritten = cellsAsWritten(standing, live.key);
    return live.rows.flatMap((rowKey, row) =>
      live.columns.flatMap((columnKey, column): OverwrittenCell[] => {
        const due = now?.('content', rowKey, columnKey) ?? null;
        const found = live.content[row]?.[column] ?? '';
        if (!isFormula(due) || sameContent(found, due)) return [];
        const formula = String(asWritten?.('content', rowKey, columnKey));
        const isLost = hasLostReference(formula, live.key, then, book.plan.tabs);
        if (isLost && isBroken(found)) return [];
        const shown = { cell: cellAddress(live.name, row, column), formula: due, found: shownContent(found) };
        return [{ shown, live, row, column, formula, isLost }];
      }),
    );
  });
}

const isBroken = (content: Plain): boolean => isFormula(content) && content.includes('#REF');
