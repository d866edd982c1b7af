import { ambiguous, DateColumn, unreadable } from '../../../src/records/read/dates/dateColumn';
import type { DateOrder } from '../../../src/records/read/dates/dateOrder';
import { isoOfDay } from '../../../src/records/read/dates/dayOf';
import { settleDateOrders } from '../../../src/records/read/dates/settleDateOrders';
import type { Cell } from '../../../src/records/table/cell';
import { dayOfIso } from '../dayOfIso';

const columnOf = (cells: readonly Cell[], header = 'Created'): DateColumn => {
  const column = new DateColumn(header);
  for (const cell of cells) column.add(cell);
  return column;
};

/** The cell under an order: its ISO date and time, null for a blank, else what is wrong with it. */
function read(cell: Cell, order: DateOrder = 'unknown'): string | null {
  const day = columnOf([cell]).at(0, order);
  if (day === unreadable) return 'unreadable';
  if (day === ambiguous) return 'ambiguous';
  // Minutes: a fraction of a day has no exact second.
  return Number.isNaN(day) ? null : new Date(Math.round(day * 1440) * 60_000).toISOString().slice(0, 16);
}

const midnight = (iso: string): string => `${iso}T00:00`;

test.each<[Cell, string]>([
  ['2021-01-05', midnight('2021-01-05')],
  ['2021-1-5', midnight('2021-01-05')],
  ['2021/01/05', midnight('2021-01-05')],
  ['2021.01.05.', midnight('2021-01-05')],
  ['2016-02-29', midnight('2016-02-29')],
  ['20210105', midnight('2021-01-05')],
  [20210105, midnight('2021-01-05')],
  // Sheets and Excel: TO_DATE(44201) is 2021-01-05.
  [44201, midnight('2021-01-05')],
  ['44201', midnight('2021-01-05')],
  [44201.5, '2021-01-05T12:00'],
  // date -u -d 2021-01-05 +%s is 1609804800; HubSpot's API has milliseconds.
  ['1609804800', midnight('2021-01-05')],
  ['1609804800000', midnight('2021-01-05')],
  ['1/14/2021', midnight('2021-01-14')],
  ['14/1/2021', midnight('2021-01-14')],
  ['14-01-21', midnight('2021-01-14')],
  ['14.1.2021', midnight('2021-01-14')],
  ['14. 1. 2021', midnight('2021-01-14')],
  ['5/5/21', midnight('2021-05-05')],
  ['5-Jan-21', midnight('2021-01-05')],
  ['05 January 2021', midnight('2021-01-05')],
  ['Jan 5, 2021', midnight('2021-01-05')],
  ['Tue, 5 Jan 2021 10:00 GMT', '2021-01-05T10:00'],
  ['5. März 2021', midnight('2021-03-05')],
  ['5 février 2021', midnight('2021-02-05')],
  ['5 de mayo de 2021', midnight('2021-05-05')],
  ['2021-01-05 08:15', '2021-01-05T08:15'],
  ['2021-01-05T23:59:00.000Z', '2021-01-05T23:59'],
  ['2021-01-05T23:59:00.000+0000', '2021-01-05T23:59'],
  // Read as it is written: the columns of an export share their zone.
  ['2021-01-05T23:59:00-08:00', '2021-01-05T23:59'],
  ['2021-01-05 10:15 Europe/Paris', '2021-01-05T10:15'],
  ['1/14/2021 3:05 PM', '2021-01-14T15:05'],
  ['1/14/2021 12:05 AM', '2021-01-14T00:05'],
  ['1/14/2021 12:05 p.m.', '2021-01-14T12:05'],
  ['1/14/2021, 3:05:00 PM EST', '2021-01-14T15:05'],
  ['January 5, 2021 at 3:00 PM', '2021-01-05T15:00'],
])('%j is %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each<[Cell]>([
  [''],
  ['  '],
  [null],
  ['00/00/0000'],
  ['0000-00-00'],
  ['0000-00-00 00:00:00'],
  ['1900-01-00'],
  ['1900-01-01'],
  ['1/0/1900'],
  ['0-Jan-00'],
  ['0001-01-01T00:00:00'],
  ['1753-01-01'],
  [0],
  ['n/a'],
  ['-'],
  ['(No value)'],
  ['NULL'],
])('%j is no date', (cell) => {
  expect(read(cell)).toBeNull();
});

test.each<[Cell]>([
  ['2021-02-30'],
  ['2021-13-05'],
  ['99/99/9999'],
  ['31/11/2021'],
  ['20211305'],
  ['2021'],
  [2021],
  [-4],
  ['1/14/2021 25:00'],
  ['2021-01-05 lunch time'],
  ['tomorrow'],
  ['=TODAY()'],
  [true],
  ['5 Smarch 2021'],
  [`2021-01-05${' '.repeat(100_000)}x`],
])('%j cannot be read', (cell) => {
  expect(read(cell)).toBe('unreadable');
});

test.each<[string, DateOrder, string]>([
  ['3/4/2021', 'monthFirst', midnight('2021-03-04')],
  ['3/4/2021', 'dayFirst', midnight('2021-04-03')],
  ['3/4/2021', 'unknown', 'ambiguous'],
  ['14/4/2021', 'monthFirst', 'unreadable'],
  ['4/14/2021', 'dayFirst', 'unreadable'],
])('%s with %s is %s', (text, order, expected) => {
  expect(read(text, order)).toBe(expected);
});

const settle = (columns: Readonly<Record<string, readonly Cell[]>>, asked: DateOrder = 'unknown') => {
  const made = Object.entries(columns).map(([header, cells]) => columnOf(cells, header));
  const { orderOf, remarks } = settleDateOrders(made, asked);
  return { orders: made.map(orderOf), remarks: remarks.map(({ code, text }) => `${code}: ${text}`) };
};

test('the order comes from the whole column, and is reported', () => {
  expect(settle({ Created: ['3/4/2021', '5/6/2021', '3/14/2021'] })).toEqual({
    orders: ['monthFirst'],
    remarks: ['dateOrder: Dates are read with the month first, as 1 cell can be read no other way: Created.'],
  });
});

test('a column that does not tell follows the others', () => {
  expect(settle({ Created: ['3/4/2021'], Closed: ['14/4/2021'], Day: ['2021-01-05'] })).toEqual({
    orders: ['dayFirst', 'dayFirst', 'unknown'],
    remarks: ['dateOrder: Dates are read with the day first, as 1 cell can be read no other way: Created, Closed.'],
  });
});

test('where nothing tells, a remark asks, and the answer settles it', () => {
  const cells = { Created: ['3/4/2021', '1/2/2021'], Closed: ['5/4/2021'] };
  expect(settle(cells)).toEqual({
    orders: ['unknown', 'unknown'],
    remarks: [
      'dateOrderUnknown: Nothing tells whether day or month comes first in 3 dates: Created, Closed. Say which order is meant.',
    ],
  });
  expect(settle(cells, 'dayFirst').orders).toEqual(['dayFirst', 'dayFirst']);
});

test('dates with dots have the day first unless the column shows otherwise', () => {
  expect(settle({ Created: ['3.4.2021'] }).orders).toEqual(['dayFirst']);
  expect(settle({ Created: ['3.4.2021', '4.14.2021'] }).orders).toEqual(['monthFirst']);
});

test('a slip among many does not turn the order, a real mixture is asked about', () => {
  const many = Array.from({ length: 30 }, () => '3/14/2021');
  expect(settle({ Created: [...many, '14/3/2021'] })).toEqual({
    orders: ['monthFirst'],
    remarks: [
      'dateOrder: Dates are read with the month first, as 30 cells can be read no other way: Created. 1 that can only have it the other way round cannot be read.',
    ],
  });
  expect(settle({ Created: ['3/14/2021', '14/3/2021', '3/4/2021'] })).toEqual({
    orders: ['unknown'],
    remarks: [
      'dateOrderMixed: Created: 1 dates have the month first and 1 the day first, so 1 that could be either are left out. Say which order is meant.',
    ],
  });
});

test('a day is written as the ISO date, whatever its time', () => {
  expect(isoOfDay(dayOfIso('2021-01-05') + 0.99)).toBe('2021-01-05');
});
