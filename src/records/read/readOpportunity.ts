import type { OpportunityColumns } from '../columns';
import { readAmount } from './readAmount';
import { type DateOrder, readDay } from './readDay';
import { type Outcome, outcomeOf } from './stages';

/** One row of an export, as far as rates need it. */
export interface Opportunity {
  readonly segment: string;
  readonly outcome: Outcome;
  /** In the export's currency; null where the row holds none, or where the outcome needs none. */
  readonly value: number | null;
  /** Days from creation to win; null where the row holds no two dates. */
  readonly cycleDays: number | null;
  /** The day it was closed, counted from 1970-01-01. */
  readonly closed: number | null;
}

/** Why a row cannot be read, with the text at fault. */
export interface Unreadable {
  readonly reason: string;
  readonly text: string;
}

/** How the rows of one table are read. */
export interface Reading {
  readonly columns: OpportunityColumns;
  readonly dateOrder: DateOrder;
  /** How many columns have a header: a text further right has slipped. */
  readonly width: number;
}

/**
 * Reads one row. Only what its outcome needs is looked at: the close date of what is closed, the value and both dates of
 * what is won. A blank there leaves the row out of that figure alone; a text that cannot be read sets the row aside.
 */
export function readOpportunity(row: readonly string[], reading: Reading): Opportunity | Unreadable {
  const text = (column: number): string => (row[column] ?? '').trim();
  const { columns, dateOrder, width } = reading;
  const slipped = row.slice(width).find((cell) => cell.trim() !== '');
  if (slipped !== undefined) return { reason: 'more cells than headers', text: slipped };
  const segment = text(columns.segment);
  if (segment === '') return { reason: 'no segment', text: '' };
  const outcome = outcomeOf(text(columns.stage));
  if (outcome === null) return { reason: 'unknown stage', text: text(columns.stage) };
  if (outcome === 'open') return readOpen(segment, text(columns.value));

  const closed = blankOr(text(columns.closed), (date) => readDay(date, dateOrder));
  if (Number.isNaN(closed)) return { reason: 'unreadable close date', text: text(columns.closed) };
  if (outcome === 'lost') return { segment, outcome, value: null, cycleDays: null, closed };

  const value = blankOr(text(columns.value), readAmount);
  if (Number.isNaN(value)) return { reason: 'unreadable value', text: text(columns.value) };
  const created = blankOr(text(columns.created), (date) => readDay(date, dateOrder));
  if (Number.isNaN(created)) return { reason: 'unreadable creation date', text: text(columns.created) };
  const cycleDays = created === null || closed === null ? null : closed - created;
  if (cycleDays !== null && cycleDays < 0)
    return { reason: 'closed before it was created', text: text(columns.closed) };
  return { segment, outcome, value, cycleDays, closed };
}

/** An open row without a value, or with 0 in its place, is one that nobody has valued yet. */
function readOpen(segment: string, text: string): Opportunity | Unreadable {
  const value = blankOr(text, readAmount);
  if (Number.isNaN(value)) return { reason: 'unreadable value', text };
  return { segment, outcome: 'open', value: value === 0 ? null : value, cycleDays: null, closed: null };
}

const blankOr = (text: string, read: (text: string) => number): number | null => (text === '' ? null : read(text));
