import { finite } from './finite';
import { type Fold, liftFold, UpTo } from './liftFold';
import { numbers } from './numbers';
import { attempt, type Cell, cellAt, isMany, lengthOf, type Row } from './row';
import type { Value } from './value';

/**
 * Folds that a plan runs a hundred thousand times on each keystroke: over numbers, without a list of the cells at each place.
 * Whatever is no number goes the general way, which tells its fault.
 */

type Cells = readonly Value[];
const generalSum = liftFold(numbers.sum);
const generalSumProduct = liftFold(numbers.sumProduct);
const generalSumIf = liftFold((keys: Cells, [key]: Cells, cells: Cells) => numbers.sumIf(keys, key as Value, cells));

const shown = (total: number): Cell => attempt(() => finite(total), []);

/** The sum of each place, NaN where a cell is no number. */
function totals(lists: readonly (readonly Row[])[], length: number): readonly number[] {
  const [first = [], ...others] = lists;
  return Array.from({ length }, (_, i) => {
    let total = 0;
    for (let k = 0; k < first.length; k++) {
      let product = numberAt(first[k] as Row, i);
      for (const list of others) product *= numberAt(list[k] as Row, i);
      total += product;
    }
    return total;
  });
}

function numberAt(row: Row, i: number): number {
  const cell = cellAt(row, i);
  return typeof cell === 'number' ? cell : Number.NaN;
}

function running(cells: readonly Cell[]): readonly number[] {
  let total = 0;
  return cells.map((cell) => {
    total += typeof cell === 'number' ? cell : Number.NaN;
    return total;
  });
}

function asRow(found: readonly number[], single: boolean, general: () => Row): Row {
  if (found.some(Number.isNaN)) return general();
  return single ? shown(found[0] ?? 0) : found.map(shown);
}

/** `sum`, lifted. */
export function sum(cells: Fold): Row {
  const general = () => generalSum(cells);
  if (cells instanceof UpTo) return asRow(running(cells.cells), false, general);
  const length = lengthOf(cells);
  return asRow(totals([cells], Math.max(length, 1)), length < 0, general);
}

/** `sumProduct`, lifted. */
export function sumProduct(...folds: Fold[]): Row {
  const general = () => generalSumProduct(...folds);
  const lists = folds.filter((fold): fold is readonly Row[] => !(fold instanceof UpTo));
  const even = lists.every((list) => list.length === lists[0]?.length);
  if (lists.length < folds.length || !even) return general();
  const length = lists.reduce((known, list) => lengthOf(list, known), -1);
  return asRow(totals(lists, Math.max(length, 1)), length < 0, general);
}

/** `sumIf`, lifted: where only the key changes along the row, the sums of all keys are found once. */
export function sumIf(keys: Fold, key: Row, cells: Fold): Row {
  const general = () => generalSumIf(keys, [key], cells);
  if (!isMany(key) || !isStill(keys) || !isStill(cells)) return general();
  if (!cells.every((cell) => typeof cell === 'number')) return general();
  const sums = new Map<Cell, number>();
  keys.forEach((one, i) => {
    sums.set(folded(one), (sums.get(folded(one)) ?? 0) + (cells[i] as number));
  });
  return key.map((one) => (typeof one === 'object' ? one : shown(sums.get(folded(one)) ?? 0)));
}

const isStill = (fold: Fold): fold is Cells =>
  !(fold instanceof UpTo) && fold.every((row) => !isMany(row) && typeof row !== 'object');

/** Texts are alike whatever their case. */
const folded = (cell: Cell): Cell => (typeof cell === 'string' ? cell.toLowerCase() : cell);
