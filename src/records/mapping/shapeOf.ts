import { isPlaceholder } from '../read/columns/isPlaceholder';
import { readDays } from '../read/columns/readDays';
import { readFlag } from '../read/columns/readFlag';
import { readShare } from '../read/columns/readShare';
import { dayOfNumber } from '../read/dates/dayOfNumber';
import { isBlankDate } from '../read/dates/isBlankDate';
import { readDate } from '../read/dates/readDate';
import { isBlankMoney } from '../read/money/isBlankMoney';
import { readMoney } from '../read/money/readMoney';
import { type Cell, cellText } from '../table/cell';
import type { Shape } from './fieldRule';

const fits: Readonly<Record<Shape, (cell: Cell) => boolean>> = {
  date: isDate,
  money: (cell) => typeof cell === 'number' || (typeof cell === 'string' && readMoney(cell.trim()) !== null),
  flag: (cell) => readFlag(cellText(cell)) !== null,
  share: (cell) => !Number.isNaN(readShare(cellText(cell))),
  days: (cell) => !Number.isNaN(readDays(cellText(cell))),
  text: () => true,
  any: () => true,
};

function isDate(cell: Cell): boolean {
  if (typeof cell === 'number') return !Number.isNaN(dayOfNumber(cell));
  const text = cellText(cell);
  return isBlankDate(text) || readDate(text) !== null;
}

/**
 * The share of the cells that hold something which fit a shape, 0 to 1; null where none of them holds anything. A placeholder
 * holds nothing: how many there are says nothing of what the others are.
 */
export function shareFitting(shape: Shape, cells: readonly Cell[]): number | null {
  const isBlank = shape === 'money' ? isBlankMoney : isPlaceholder;
  const filled = cells.filter((cell) => cellText(cell) !== '' && !isBlank(cellText(cell)));
  if (filled.length === 0) return null;
  return filled.filter((cell) => fits[shape](cell)).length / filled.length;
}
