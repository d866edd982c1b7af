import type { Remark } from '../../readResult';
import type { DateColumn, OrderEvidence } from './dateColumn';
import type { DateOrder } from './dateOrder';

/** A few cells against a whole column are slips of the keyboard: from this ratio on the column's order stands. */
const overwhelming = 20;

/** The order of each column's dates, and how the columns know. */
export interface SettledOrders {
  readonly orderOf: (column: DateColumn) => DateOrder;
  readonly remarks: readonly Remark[];
}

/** What was found out about one column. */
interface Finding {
  readonly column: DateColumn;
  readonly order: DateOrder;
  /** null: the column has no dates that could be read in two ways. */
  readonly how: 'asked' | 'shown' | 'others' | 'dots' | 'contradiction' | 'nothing' | null;
}

/**
 * The order of day and month in every column of a table, each from all of its cells. A column that does not tell follows
 * the other columns of the table, since one export writes all its dates alike; dates with dots have the day first. Where
 * nothing tells, a remark asks. `asked` is the user's answer and goes before all else.
 */
export function settleDateOrders(columns: readonly DateColumn[], asked: DateOrder): SettledOrders {
  const shown = new Set(columns.map(({ evidence }) => orderShown(evidence)).filter((order) => order !== 'unknown'));
  const [only] = shown;
  const others = shown.size === 1 && only !== undefined ? only : 'unknown';
  const findings = columns.map((column) => findingOn(column, others, asked));
  const orders = new Map(findings.map(({ column, order }) => [column, order]));
  return { orderOf: (column) => orders.get(column) ?? 'unknown', remarks: remarksOn(findings) };
}

function orderShown({ monthFirst, dayFirst }: OrderEvidence): DateOrder {
  if (monthFirst > dayFirst * overwhelming) return 'monthFirst';
  return dayFirst > monthFirst * overwhelming ? 'dayFirst' : 'unknown';
}

function findingOn(column: DateColumn, others: DateOrder, asked: DateOrder): Finding {
  const { monthFirst, dayFirst, either, eitherDotted } = column.evidence;
  if (monthFirst + dayFirst + either === 0) return { column, order: 'unknown', how: null };
  if (asked !== 'unknown') return { column, order: asked, how: 'asked' };
  const own = orderShown(column.evidence);
  if (own !== 'unknown') return { column, order: own, how: 'shown' };
  if (monthFirst > 0 && dayFirst > 0) return { column, order: 'unknown', how: 'contradiction' };
  if (others !== 'unknown') return { column, order: others, how: 'others' };
  if (eitherDotted === either) return { column, order: 'dayFirst', how: 'dots' };
  return { column, order: 'unknown', how: 'nothing' };
}

function remarksOn(findings: readonly Finding[]): readonly Remark[] {
  return [
    ...(['monthFirst', 'dayFirst'] as const).flatMap((order) => inferred(order, findings)),
    ...findings.filter(({ how }) => how === 'contradiction').map(({ column }) => contradiction(column)),
    ...question(findings.filter(({ how }) => how === 'nothing').map(({ column }) => column)),
  ];
}

/** One remark for all columns of an order: an export has many date columns and writes them alike. */
function inferred(order: 'monthFirst' | 'dayFirst', findings: readonly Finding[]): readonly Remark[] {
  const found = findings.filter((finding) => finding.order === order);
  if (found.length === 0) return [];
  const count = (of: 'monthFirst' | 'dayFirst'): number =>
    found.reduce((sum, { column }) => sum + column.evidence[of], 0);
  const [proof, against] = [count(order), count(order === 'monthFirst' ? 'dayFirst' : 'monthFirst')];
  const why = found.some(({ how }) => how === 'asked')
    ? 'as asked for'
    : proof === 0
      ? 'as dates with dots are written'
      : `as ${cells(proof)} no other way`;
  const slips = against === 0 ? '' : ` ${against} that can only have it the other way round cannot be read.`;
  const text = `Dates are read with the ${order === 'monthFirst' ? 'month' : 'day'} first, ${why}: ${listed(found)}.${slips}`;
  return [{ code: 'dateOrder', text }];
}

const cells = (count: number): string => (count === 1 ? '1 cell can be read' : `${count} cells can be read`);
const listed = (found: readonly { readonly column: DateColumn }[]): string =>
  found.map(({ column }) => column.header).join(', ');

function contradiction({ header, evidence }: DateColumn): Remark {
  const text =
    `${header}: ${evidence.monthFirst} dates have the month first and ${evidence.dayFirst} the day first, so ` +
    `${evidence.either} that could be either are left out. Say which order is meant.`;
  return { code: 'dateOrderMixed', text };
}

function question(columns: readonly DateColumn[]): readonly Remark[] {
  if (columns.length === 0) return [];
  const count = columns.reduce((sum, { evidence }) => sum + evidence.either, 0);
  const headers = columns.map(({ header }) => header).join(', ');
  const text = `Nothing tells whether day or month comes first in ${count} dates: ${headers}. Say which order is meant.`;
  return [{ code: 'dateOrderUnknown', text }];
}
