import type { Field } from '../../mapping';
import { shownRows } from '../../rates/warnings/figures';
import type { Remark } from '../../readResult';
import type { Unreadable } from '../../table/rowGate';
import type { ReadColumns } from '../columns/readColumns';
import { ambiguous } from '../dates/dateColumn';
import type { DecimalMark } from './decimalMark';
import type { MoneyColumn } from './moneyColumn';
import { settleDecimalMarks } from './settleDecimalMarks';

/** The money columns of a table once all rows are in, each with its decimal mark. */
export interface SettledMoney {
  /** NaN for a blank cell, for an amount of 0 and for a field that has no column; see `isTrouble` of the dates. */
  readonly at: (field: Field, place: number) => number;
  readonly trouble: (field: Field, place: number) => Unreadable;
  readonly isZero: (field: Field, place: number) => boolean;
  readonly remarks: readonly Remark[];
}

/** Settles the decimal mark of each column; see `settleDecimalMarks`. */
export function settledMoney(columns: ReadColumns, asked: DecimalMark): SettledMoney {
  const marks = settleDecimalMarks([...columns.money.values()], asked);
  const raw = (field: Field, place: number): number => {
    const column = columns.money.get(field);
    return column === undefined ? Number.NaN : column.at(place, marks.get(column)?.mark ?? 'unknown');
  };
  return {
    at: (field, place) => {
      const amount = raw(field, place);
      return amount === 0 ? Number.NaN : amount;
    },
    trouble: (field, place) => ({
      reason: raw(field, place) === ambiguous ? 'value that could be two amounts' : 'unreadable value',
      text: columns.money.get(field)?.textAt(place) ?? '',
    }),
    isZero: (field, place) => raw(field, place) === 0,
    remarks: [
      ...[...marks.values()].flatMap(({ remarks }) => remarks),
      ...[...marks.keys()].flatMap(asWritten),
      ...currencies(columns),
    ],
  };
}

/** Cells that are no plain number and yet were read. */
function asWritten({ header, placeholders, short }: MoneyColumn): readonly Remark[] {
  const cells = (count: number): string => shownRows(count, 'cell');
  return [
    { code: 'noAmounts', count: placeholders, text: 'read as no amount, such as - or N/A' },
    { code: 'shortAmounts', count: short, text: 'written short, k read as thousand and M as million' },
  ].flatMap(({ code, count, text }) => (count === 0 ? [] : [{ code, text: `${header}: ${text}: ${cells(count)}.` }]));
}

/** Money of several currencies adds up to nothing: no rate of exchange is known here. */
function currencies({ money, texts }: ReadColumns): readonly Remark[] {
  const beside = distinct([...money.values()].flatMap((column) => [...column.currencies]));
  const named = distinct((texts.get('currency')?.texts ?? []).filter((currency) => currency !== ''));
  // A symbol beside the amounts and the code of the same currency in a column are one.
  const [most] = [beside, named].sort((a, b) => b.size - a.size);
  if (most === undefined || most.size < 2) return [];
  const text = `Amounts are in several currencies (${[...most].slice(0, 8).join(', ')}) and are added as they stand.`;
  return [{ code: 'currencies', text }];
}

const codes: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  US: 'USD',
  '€': 'EUR',
  EURO: 'EUR',
  '£': 'GBP',
};

/** The first spelling of each currency. */
function distinct(spellings: readonly string[]): ReadonlySet<string> {
  const codesOf = spellings.map((spelling) => codes[spelling] ?? spelling);
  return new Set(spellings.filter((_, place) => codesOf.indexOf(codesOf[place] ?? '') === place));
}
