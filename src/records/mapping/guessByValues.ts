import type { Field, Mapping } from '../mapping';
import { readDate } from '../read/dates/readDate';
import { outcomeOf } from '../read/stages/outcomeOf';
import { type Cell, cellText } from '../table/cell';
import type { FoundColumns } from './foundColumns';
import { shareFitting } from './shapeOf';

/** A field that a column stands for because of what it holds. */
export interface Guess {
  readonly field: Field;
  readonly column: number;
}

/** A column of dates holds hardly anything else. */
const nearlyAll = 0.9;

/**
 * Columns of opportunities that no header told: the stage holds words for won and lost; of two columns of dates left, the
 * one that is never later is the creation; one column of numbers left is the value.
 */
export function guessByValues(found: FoundColumns, kind: Mapping['kind']): readonly Guess[] {
  if (kind === 'leads' || found.body.length === 0) return [];
  const { columns } = found;
  const free = found.headers.map((_, column) => column).filter((column) => !found.has(column));
  const stage =
    columns.stage || columns.status || columns.isWon
      ? undefined
      : free.find((column) => saysOutcomes(found.cells(column)));
  const dates = free.filter((column) => isMostly('date', found, column));
  return [
    ...(stage === undefined ? [] : [{ field: 'stage' as const, column: stage }]),
    ...guessedDates(found, dates),
    ...guessedValue(
      found,
      free.filter((column) => column !== stage && !dates.includes(column)),
    ),
  ];
}

function saysOutcomes(cells: readonly Cell[]): boolean {
  const outcomes = new Set(cells.map((cell) => outcomeOf(cellText(cell))));
  return outcomes.has('won') && outcomes.has('lost');
}

function isMostly(shape: 'date' | 'money', found: FoundColumns, column: number): boolean {
  return !found.isOther(column, shape) && (shareFitting(shape, found.cells(column)) ?? 0) >= nearlyAll;
}

function guessedDates(found: FoundColumns, dates: readonly number[]): readonly Guess[] {
  const { created, closed, wonOn } = found.columns;
  const [first, second, ...more] = dates;
  if (first === undefined || more.length > 0) return [];
  const needsClosed = closed === undefined && wonOn === undefined;
  if (second === undefined) {
    if (created === undefined && !needsClosed) return [{ field: 'created', column: first }];
    return created !== undefined && needsClosed ? [{ field: 'closed', column: first }] : [];
  }
  if (created !== undefined || !needsClosed) return [];
  const [earlier, later] = isNeverLater(found, first, second) ? [first, second] : [second, first];
  if (!isNeverLater(found, earlier, later)) return [];
  return [
    { field: 'created', column: earlier },
    { field: 'closed', column: later },
  ];
}

function isNeverLater(found: FoundColumns, first: number, second: number): boolean {
  return found.body.every((row) => {
    const [a, b] = [dayIn(row[first]), dayIn(row[second])];
    return a === null || b === null || a <= b;
  });
}

function dayIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  const readings = readDate(cellText(cell));
  if (readings === null) return null;
  return Number.isNaN(readings.monthFirst) ? readings.dayFirst : readings.monthFirst;
}

function guessedValue(found: FoundColumns, free: readonly number[]): readonly Guess[] {
  if (found.columns.value !== undefined || found.columns.wonValue !== undefined) return [];
  const numbers = free.filter((column) => isMostly('money', found, column));
  const [only, ...more] = numbers;
  return only === undefined || more.length > 0 ? [] : [{ field: 'value', column: only }];
}
