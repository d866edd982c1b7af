import { cellReference } from '../../src/plan/print/reference';
import type { PrintedCell, PrintedPlan, PrintedTab } from '../../src/plan/printedPlan';

export interface LocatedCell {
  readonly tab: PrintedTab;
  readonly row: number;
  readonly column: number;
  readonly cell: PrintedCell;
  /** Such as `Funnel!E7`. */
  readonly where: string;
}

/** Every cell that the plan has something to say about. */
export function printedCells(plan: PrintedPlan): readonly LocatedCell[] {
  return plan.tabs.flatMap((tab) =>
    tab.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (!cell) return [];
        const where = `${tab.title}!${cellReference({ row, column }, { row: false, column: false })}`;
        return [{ tab, row, column, cell, where }];
      }),
    ),
  );
}

/** The formula of a cell, or null. */
export const formulaOf = ({ cell }: LocatedCell): string | null =>
  typeof cell.content === 'object' ? cell.content.formula : null;
