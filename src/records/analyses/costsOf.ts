import { readMoney } from '../read/money/readMoney';
import { type Cell, cellText, type Table } from '../table/cell';

/**
 * What each campaign or source cost, by name: the first column names it, the last one that is filled holds the amount. The
 * header row may be there or not. An amount that has two readings, such as 1,250, is read with a decimal point.
 *
 * @throws Error that names the table and the row of an amount that is none
 */
export function costsOf({ name, rows }: Table): Readonly<Record<string, number>> {
  const costs: Record<string, number> = {};
  for (const [place, row] of rows.entries()) {
    const filled = row.filter((cell) => cellText(cell) !== '');
    if (filled.length === 0) continue;
    const [campaign, amount] = [cellText(filled[0]), filled[filled.length - 1] ?? null];
    const cost = filled.length < 2 ? null : amountIn(amount);
    if (cost === null && place === 0) continue;
    if (cost === null)
      throw new Error(
        `${name}, row ${place + 1}: "${cellText(amount)}" is no amount. A row holds a name and what it cost.`,
      );
    costs[campaign] = (costs[campaign] ?? 0) + cost;
  }
  return costs;
}

/** null where there is no amount, or one below 0. */
function amountIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell >= 0 ? cell : null;
  const read = readMoney(cellText(cell));
  if (read === null) return null;
  const amount = Number.isNaN(read.point) ? read.comma : read.point;
  return amount >= 0 ? amount : null;
}
