import { headerKeys } from '../../mapping/headerKeys';
import { shareFitting } from '../../mapping/shapeOf';
import { type Cell, cellText, type Table } from '../../table/cell';
import { headerNames } from '../../table/headerNames';

/** Which column of a table of costs names the campaign or source, and which holds what it cost. */
export interface CostColumns {
  readonly name: number;
  readonly amount: number;
  /** `column 2` in a table without a header row. */
  readonly headers: readonly string[];
  /** The place of the first row below the headers. */
  readonly firstRow: number;
}

// What was spent goes before what was planned.
const COSTS = [
  /^(?:actual|total)?costs?$|spen[dt]/,
  /cost(?!per|cent)|kosten|ausgaben|cout|coste?o?$|gasto|expense/,
  /^amount|budget/,
];
const NAMES = [/(?:campaign|kampagne|campagne|campana)(?!id)/, /source|channel|quelle|name/];

/** Finds both. Throws an Error that names the table where several columns hold numbers and no header tells which are the costs. */
export function costColumns({ name: table, rows }: Table): CostColumns {
  const start = Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cellText(cell) !== '').length > 1),
  );
  const top = rows[start] ?? [];
  const isHeaded = !top.some((cell) => shareFitting('money', [cell]) === 1);
  const firstRow = start + (isHeaded ? 1 : 0);
  const body = rows.slice(firstRow);
  const width = body.reduce((widest, row) => Math.max(widest, row.length), top.length);
  const headers = headerNames(Array.from({ length: width }, (_, place) => (isHeaded && top[place]) || ''));
  const places = headers.map((_, place) => place);
  const numbers = places.filter((place) => isOfMoney(body, place));
  const called = (patterns: readonly RegExp[], among: readonly number[]): number | undefined =>
    patterns
      .map((each) => among.find((place) => each.test(headerKeys(headers[place] ?? '')[0] ?? '')))
      .find((place) => place !== undefined);
  const told = called(COSTS, numbers) ?? called(COSTS, places);
  if (isHeaded && told === undefined && numbers.length > 1) {
    const several = numbers.map((place) => headers[place]).join(', ');
    throw new Error(`${table}: which column holds the costs? ${several} hold numbers. Name it Cost`);
  }
  const amount = told ?? numbers[numbers.length - 1] ?? width - 1;
  const others = places.filter((place) => place !== amount);
  return { name: called(NAMES, others) ?? others[0] ?? 0, amount, headers, firstRow };
}

const isOfMoney = (rows: Table['rows'], place: number): boolean =>
  (shareFitting(
    'money',
    rows.map((row): Cell => row[place] ?? ''),
  ) ?? 0) >= 0.5;
