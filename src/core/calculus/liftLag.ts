import { lag } from './lag';
import { type Fold, liftFold, UpTo } from './liftFold';
import { type Cell, isMany, type Row } from './row';
import type { TimeOperations } from './timeOperations';
import type { Value } from './value';

type Cells = readonly Value[];
type Lag<T, C> = TimeOperations<T, C>['lagged'];

/** `lagged` or `led` along a row. Where only the place changes from cell to cell the amounts and shares are read once. */
export function liftLag(one: Lag<Value, Cells>, when: 'after' | 'before'): Lag<Row, Fold> {
  const general = liftFold((amounts: Cells, places: Cells, [place]: Cells, ages: Cells, shares: Cells) =>
    one(amounts, places, place as Value, ages, shares),
  );
  return (amounts, places, place, ages, shares) => {
    const [sizes, spots, weeks, parts] = [amounts, places, ages, shares].map(numbersIn);
    const grows = amounts instanceof UpTo;
    const even = grows === places instanceof UpTo;
    if (!even || !isNumbers(place) || !sizes || !spots || !weeks || !parts)
      return general(amounts, places, [place], ages, shares);
    const at = lag(sizes, spots, weeks, parts, when);
    return place.map((here, i) => at(here, grows ? i + 1 : sizes.length));
  };
}

const isNumbers = (row: Row): row is readonly number[] => isMany(row) && row.every((cell) => typeof cell === 'number');

/** The cells of a fold that are the same at each place; undefined where they are not, or are no numbers. */
function numbersIn(fold: Fold): readonly number[] | undefined {
  const cells = fold instanceof UpTo ? fold.cells : fold;
  return cells.every((cell: Row | Cell) => typeof cell === 'number') ? (cells as readonly number[]) : undefined;
}
