import { cellReference } from '../../src/plan/print/reference';
import type { PrintedCell, PrintedTab } from '../../src/plan/printedPlan';
import type { TypedSheet } from './evaluateSheets';

/** The place of a cell as formulas name it. */
export const placeOf = (row: number, column: number): string =>
  cellReference({ row, column }, { row: false, column: false });

/** A tab of a printed plan as a person would type it; `own` gives what stands where the plan says nothing, '' for nothing. */
export function typedTab(tab: PrintedTab, own: (row: number, column: number) => string = () => ''): TypedSheet {
  const cells = tab.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const content = cell ? typed(cell) : own(r, c);
      return cell || content !== '' ? [[placeOf(r, c), content]] : [];
    }),
  );
  return { name: tab.title, rows: tab.rows.length, columns: tab.columns.length, cells: Object.fromEntries(cells) };
}

function typed({ content }: PrintedCell): string {
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' && content !== '' ? `'${content}` : String(content);
}
