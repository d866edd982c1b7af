import type { Field } from '../../mapping';
import { shownRows } from '../../rates/warnings/figures';
import type { Remark } from '../../readResult';
import type { Unreadable } from '../../table/rowGate';
import type { ReadColumns } from '../columns/readColumns';
import { ambiguous, type DateColumn, unreadable } from './dateColumn';
import type { DateOrder } from './dateOrder';
import { settleDateOrders } from './settleDateOrders';

/** The date columns of a table once all rows are in, each with its order. */
export interface SettledDates {
  /** Where this is called with a field that has no column, or a blank cell: NaN; see `isTrouble` for the rest. */
  readonly at: (field: Field, place: number) => number;
  /** As `at`, with a day that cannot be read as NaN: for fields without which a record still counts. */
  readonly ifReadable: (field: Field, place: number) => number;
  /** Why a cell is no one day; `what` names the column in the reason. */
  readonly trouble: (field: Field, place: number, what: string) => Unreadable;
  /** The days of the stage columns that a row has. */
  readonly stageDays: (place: number) => Readonly<Record<string, number>>;
  readonly remarks: readonly Remark[];
}

/** Whether `SettledDates.at` found no day in a cell that is not blank. */
export const isTrouble = (day: number): boolean => day === unreadable || day === ambiguous;

/** Settles the order of day and month of each column; see `settleDateOrders`. */
export function settledDates(columns: ReadColumns, asked: DateOrder): SettledDates {
  const { orderOf, remarks } = settleDateOrders(columns.allDates, asked);
  const fields = new Map([...columns.dates].map(([field, column]) => [field, { column, order: orderOf(column) }]));
  const at = (field: Field, place: number): number => {
    const found = fields.get(field);
    return found === undefined ? Number.NaN : found.column.at(place, found.order);
  };
  const stages = columns.stages.map(({ stage, days }) => ({ stage, days, order: orderOf(days) }));
  return {
    at,
    ifReadable: (field, place) => dayOrNone(at(field, place)),
    trouble: (field, place, what) => troubleIn(columns.dates.get(field), at(field, place), place, what),
    stageDays: (place) => stageDaysIn(stages, place),
    remarks: [...remarks, ...zeroDates(columns), ...noDates(columns), ...zones(columns)],
  };
}

const dayOrNone = (day: number): number => (isTrouble(day) ? Number.NaN : day);

function troubleIn(column: DateColumn | undefined, day: number, place: number, what: string): Unreadable {
  const text = column?.textAt(place) ?? '';
  return { reason: day === ambiguous ? `${what} that could be two days` : `unreadable ${what}`, text };
}

const noStageDays: Readonly<Record<string, number>> = Object.freeze({});

function stageDaysIn(
  stages: readonly { readonly stage: string; readonly days: DateColumn; readonly order: DateOrder }[],
  place: number,
): Readonly<Record<string, number>> {
  if (stages.length === 0) return noStageDays;
  const entered: Record<string, number> = {};
  for (const { stage, days, order } of stages) {
    const day = Math.floor(dayOrNone(days.at(place, order)));
    // Two pipelines can share the name of a stage: the first time counts.
    if (!Number.isNaN(day)) entered[stage] = Math.min(day, entered[stage] ?? day);
  }
  return entered;
}

function zeroDates({ allDates }: ReadColumns): readonly Remark[] {
  return allDates.flatMap(({ header, zeroDates: count }) =>
    count === 0
      ? []
      : [
          {
            code: 'zeroDates',
            text: `${header}: read as no date, such as 00/00/0000 or n/a: ${shownRows(count, 'cell')}.`,
          },
        ],
  );
}

// A row of which one of these cannot be read is set aside, or counted where it is read; the rest does without.
const needed: ReadonlySet<Field> = new Set([
  'created',
  'closed',
  'wonOn',
  'lostOn',
  'expectedClose',
  'firstContact',
  'converted',
]);

function noDates({ dates, stages }: ReadColumns): readonly Remark[] {
  const optional = [...dates].filter(([field]) => !needed.has(field)).map(([, column]) => column);
  return [...optional, ...stages.map(({ days }) => days)].flatMap(({ header, noDates: count }) =>
    count === 0
      ? []
      : [{ code: 'noDates', text: `${header}: holds no date, so read as blank: ${shownRows(count, 'cell')}.` }],
  );
}

function zones({ allDates }: ReadColumns): readonly Remark[] {
  const names = new Set(allDates.flatMap(({ zones }) => [...zones]));
  if (names.size < 2) return [];
  const text = `Times stand in several time zones (${[...names].join(', ')}); each is read as it is written.`;
  return [{ code: 'timeZones', text }];
}
