import { columnKey, rowKey } from '../../layout/keys';
import type { Axis } from '../../model/axis';
import type { Line } from '../../model/line';
import type { InputsTabValues } from '../inputsTabValues';
import { isoDate } from '../serialDate';

/** Finds values on the Inputs tab by the keys of their rows and columns; '' where there is none. */
export class InputsTabReader {
  private readonly rowAt: ReadonlyMap<string, number>;
  private readonly columnAt: ReadonlyMap<string, number>;

  constructor(readonly tab: InputsTabValues) {
    this.rowAt = firstPlaces(tab.rows);
    this.columnAt = firstPlaces(tab.columns);
  }

  at(row: string, column: string): unknown {
    const [r, c] = [this.rowAt.get(row), this.columnAt.get(column)];
    return r === undefined || c === undefined ? '' : (this.tab.values[r]?.[c] ?? '');
  }

  /** The cell of a line in a row, by default in the column of values. */
  value(line: Line, member?: string, column = 'value'): unknown {
    return this.at(rowKey(line, member), column);
  }

  /** A cell of the wrong kind goes through unchanged for `checkInputs` to name. */
  number(line: Line, member?: string, column?: string): number {
    return this.value(line, member, column) as number;
  }

  text(line: Line, member?: string, column?: string): string {
    return textIn(this.value(line, member, column));
  }

  /** Keys of the members that a line has rows for, in the order in which they stand. */
  members(line: Line): readonly string[] {
    const prefix = rowKey(line, '');
    return this.tab.rows.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }

  /** Keys of the columns of an axis, in the order in which they stand. */
  columns(axis: Axis): readonly string[] {
    const prefix = columnKey(axis, '');
    return this.tab.columns.filter((key) => key.startsWith(prefix));
  }
}

/** A value as text; a blank one as ''. */
export const textIn = (got: unknown): string => (got === null || got === undefined ? '' : String(got));

/** A date as ISO text; what is none goes through for `checkInputs` to name. */
export const dateIn = (got: unknown): string => (typeof got === 'number' ? isoDate(got) : textIn(got));

/** How many there are without the blanks at the end; those in between count. */
export function lengthToLast(list: readonly unknown[]): number {
  let length = list.length;
  while (length > 0 && list[length - 1] === '') length -= 1;
  return length;
}

function firstPlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, i) => {
    if (!places.has(key)) places.set(key, i);
  });
  return places;
}
