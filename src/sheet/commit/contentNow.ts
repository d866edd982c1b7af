import { cellText } from '../cells/cellText';
import { gridOf, type Plain, type PlainGrid } from '../cells/plain';
import { isFormula } from '../formulas/sameFormula';
import { keyedBlock } from '../live/liveTab';
import type { TabTarget } from '../merge/tabTarget';

/**
 * What the cells of a tab hold once all lines are in, in one call: formulas follow what moves, and everything else is as it
 * was read. null where nothing is known, since a formula was taken out meanwhile.
 */
export function contentNow({ printed, live, rows, columns }: TabTarget): PlainGrid {
  const formulas = keyedBlock(live.sheet, printed).getFormulas();
  const adopted = new Map(live.adopted.map(({ row, to }) => [row, to]));
  return gridOf(printed.rows.length, printed.columns.length, (row, column): Plain | null => {
    const formula = formulas[row]?.[column] ?? '';
    if (formula !== '') return formula;
    const [liveRow, liveColumn] = [rows.before[row] ?? -1, columns.before[column] ?? -1];
    const isNewKey = liveRow < 0 || adopted.has(liveRow);
    if (column === 0 && isNewKey) return cellText(printed.rows[row] ?? '');
    if (row === 0 && liveColumn < 0) return cellText(printed.columns[column] ?? '');
    if (liveRow < 0 || liveColumn < 0) return '';
    const before = live.content[liveRow]?.[liveColumn] ?? '';
    return isFormula(before) ? null : before;
  });
}
