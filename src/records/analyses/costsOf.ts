import { ambiguous, unreadable } from '../read/dates/dateColumn';
import type { DecimalMark } from '../read/money/decimalMark';
import { MoneyColumn } from '../read/money/moneyColumn';
import { settleDecimalMarks } from '../read/money/settleDecimalMarks';
import type { Remark, SetAsideRow } from '../readResult';
import { cellText, type Table } from '../table/cell';
import { isTotalLine } from '../table/isTotalLine';
import { costColumns } from './costs/costColumns';

/** What campaigns or sources cost, and how that was read. */
export interface Costs {
  /** Of the table. */
  readonly file: string;
  /** By name; spellings that differ by case alone are one. */
  readonly byName: Readonly<Record<string, number>>;
  /** Header of the column of names and of that of the amounts. */
  readonly columns: { readonly name: string; readonly cost: string };
  readonly leftOut: readonly SetAsideRow[];
  readonly remarks: readonly Remark[];
}

/**
 * What each campaign or source cost, several rows of one name added up. The header row tells the columns; a table without one has
 * its amounts in the last column of numbers. The decimal mark is that of the whole column, unless it is given.
 *
 * @throws Error that names the table where no row holds a cost, or where headers leave open which column does
 */
export function costsOf(table: Table, decimalMark: DecimalMark = 'unknown'): Costs {
  const { name, amount, headers, firstRow } = costColumns(table);
  const body = table.rows.slice(firstRow);
  const column = new MoneyColumn(headers[amount] ?? '');
  for (const row of body) column.add(row[amount]);
  const settled = settleDecimalMarks([column], decimalMark).get(column);
  const costs = new Map<string, { readonly name: string; readonly cost: number }>();
  const leftOut: SetAsideRow[] = [];
  for (const [place, row] of body.entries()) {
    if (row.every((cell) => cellText(cell) === '')) continue;
    const [text, cost] = [cellText(row[name]), column.at(place, settled?.mark ?? 'unknown')];
    const key = text.toLowerCase();
    const reason = isTotalLine(text) ? 'a line of totals' : faultOf(cost);
    if (reason !== null) leftOut.push({ row: firstRow + place + 1, reason, text: cellText(row[amount]) });
    else costs.set(key, { name: text, ...costs.get(key), cost: cost + (costs.get(key)?.cost ?? 0) });
  }
  const columns = { name: headers[name] ?? '', cost: column.header };
  if (costs.size === 0) throw new Error(noCosts(table.name, columns.cost, leftOut[0]));
  return {
    file: table.name,
    byName: Object.fromEntries([...costs.values()].map((each) => [each.name, each.cost])),
    columns,
    leftOut,
    remarks: [
      {
        code: 'costsRead',
        text: `${table.name}: costs are those in ${columns.cost}, by the names in ${columns.name}.`,
      },
      ...(settled?.remarks ?? []),
      ...leftOutRemarks(table.name, leftOut),
    ],
  };
}

function faultOf(cost: number): string | null {
  if (Number.isNaN(cost)) return 'no amount';
  if (cost === unreadable) return 'unreadable amount';
  if (cost === ambiguous) return 'amount that could be two';
  return cost < 0 ? 'amount below 0' : null;
}

const noCosts = (name: string, header: string, first: SetAsideRow | undefined): string =>
  first === undefined
    ? `${name}: there are no costs. A row holds a name and what it cost.`
    : `${name}, row ${first.row}: "${first.text}" is no amount. No row holds a cost in ${header}.`;

const mostListed = 20;

function leftOutRemarks(name: string, rows: readonly SetAsideRow[]): readonly Remark[] {
  if (rows.length === 0) return [];
  const listed = rows
    .slice(0, mostListed)
    .map(({ row, reason, text }) => `row ${row} (${reason}${text && `: ${text}`})`);
  const more = rows.length - listed.length;
  const text = `${name}: left out of the costs: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  return [{ code: 'costsLeftOut', text }];
}
