/** What is wrong with one argument, in parts. `param` is as the planner writes it. */
export interface Trouble {
  readonly metric: string;
  readonly param?: string;
  /** Ends the sentence that the parameter's name begins: `must be at most 1`. */
  readonly rule: string;
  readonly got?: unknown;
  /** A helping remark in brackets after the value: `25% is 0.25`. */
  readonly hint?: string;
  /** Row of a range, counted from 1. */
  readonly row?: number;
  /** Column of a range that has more than one, counted from 1. */
  readonly column?: number;
}

/** The one error that functions and plan checks throw for input that they refuse. */
export class DomainError extends Error {
  override name = 'DomainError';
  constructor(readonly trouble: Trouble) {
    super(messageOf(trouble));
  }
}

/** The one place that words the message: `LEADS_PER_WEEK: share must be at most 1, got 25 (25% is 0.25), row 7`. */
function messageOf({ metric, param, rule, got, hint, row, column }: Trouble): string {
  const says = param === undefined ? rule : `${param} ${rule}`;
  const value = got === undefined ? '' : `, got ${shown(got)}`;
  const remark = hint === undefined ? '' : ` (${hint})`;
  const inRow = row === undefined ? '' : `, row ${row}`;
  const inColumn = column === undefined ? '' : `, column ${column}`;
  return `${metric}: ${says}${value}${remark}${inRow}${inColumn}`;
}

const LONGEST = 60;

function shown(got: unknown): string {
  if (got === '' || got === null) return 'a blank';
  if (typeof got === 'boolean') return String(got).toUpperCase();
  if (Object.prototype.toString.call(got) === '[object Date]') return 'a date';
  if (typeof got !== 'string') return String(got);
  return `"${got.length > LONGEST ? `${got.slice(0, LONGEST)}...` : got}"`;
}
