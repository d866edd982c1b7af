import { callFunction } from '../src/functions/callFunction';
import { customFunctions } from '../src/functions/customFunctions';
import { sheetDates } from '../src/functions/sheetDates';
import type { Figure } from './figure';
import { medianTimes } from './medianTimes';

const ROWS = 100_000;
const DAY = 86_400_000;
const AS_OF = Date.UTC(2026, 11, 31);

/** The same numbers in every run, from 0 to below 1, in no order. */
const part = (row: number, step: number) => ((row * step) % ROWS) / ROWS;
const column = (cell: (row: number) => unknown) => Array.from({ length: ROWS }, (_, row) => [cell(row)]);

/** Opportunities of two years as a CRM holds them: two in five won, most of the others lost, the last ones open. */
const created = column((row) => new Date(AS_OF - Math.floor(730 * part(row, 7919)) * DAY));
const status = column((row) => (part(row, 104_729) < 0.4 ? 'won' : part(row, 104_729) < 0.9 ? 'lost' : 'open'));
const closed = created.map(([date], row) => {
  const end = (date as Date).getTime() + Math.floor(200 * part(row, 15_485_863)) * DAY;
  return [end <= AS_OF && status[row]?.[0] !== 'open' ? new Date(end) : ''];
});
const openOrEnded = status.map(([one], row) => [closed[row]?.[0] === '' ? 'open' : one]);
const handedOver = column((row) => new Date(AS_OF - Math.floor(90 * part(row, 7919) * 96) * (DAY / 96)));
const contacted = handedOver.map(([date], row) => {
  const contact = (date as Date).getTime() + Math.floor(6 * part(row, 15_485_863) * 96) * (DAY / 96);
  return [contact <= AS_OF ? new Date(contact) : ''];
});

/** The source rather than what is shipped: dates ask the spreadsheet for its time zone, and here there is none. */
function call(name: string, ...given: readonly unknown[]): unknown {
  const metric = customFunctions.get(name);
  if (!metric) throw new Error(`there is no ${name} to time`);
  return callFunction(
    metric,
    given,
    sheetDates(() => 'Asia/Kolkata'),
  );
}

/**
 * Calls over the raw rows of a whole CRM, held against reading the same rows alone, each cell looked at once, as the least
 * that any function must do with them; and against what somebody would write by hand, in one time zone and without a check.
 */
export async function recordCalls(): Promise<readonly Figure[]> {
  const asOf = new Date(AS_OF);
  const times = await medianTimes(
    {
      CUMULATIVE_CLOSE_RATE: () => call('CUMULATIVE_CLOSE_RATE', created, closed, openOrEnded, asOf),
      SLA_COMPLIANCE: () => call('SLA_COMPLIANCE', handedOver, contacted, asOf),
      SLA_STATUS: () => call('SLA_STATUS', handedOver, contacted, asOf),
      reading: () => lookAt(created) + lookAt(closed) + lookAt(openOrEnded),
      closeRateByHand: () => shareByHand(created, closed, openOrEnded),
      complianceByHand: () => shareByHand(handedOver, contacted, handedOver),
    },
    { milliseconds: 600 },
  );
  const [reading = 1, closeRate = 1, compliance = 1] = ['reading', 'closeRateByHand', 'complianceByHand'].map((task) =>
    times.get(task),
  );
  const figures = [...times].filter(([name]) => customFunctions.has(name));
  const byHand = { CUMULATIVE_CLOSE_RATE: closeRate, SLA_COMPLIANCE: compliance };
  return [
    ...figures.map(([name, value]): Figure => ({ group: 'call over 100,000 records', name, value, unit: 'ms' })),
    ...figures.map(
      ([name, value]): Figure => ({ group: 'call / looking at each cell', name, value: value / reading, unit: 'x' }),
    ),
    ...Object.entries(byHand).map(([name, value]): Figure => {
      const ratio = (times.get(name) ?? 0) / value;
      return { group: 'call / sorting by hand', name, value: ratio, unit: 'x' };
    }),
  ];
}

/** The share won, or contacted, in the end: durations are sorted, and each end takes its share of who is still open. */
function shareByHand(from: Rows, until: Rows, status: Rows): number {
  const rows = from.map(([start], row) => {
    const end = until[row]?.[0];
    const ended = end !== '';
    return { duration: Number(ended ? end : AS_OF) - Number(start), ended, won: status[row]?.[0] !== 'lost' };
  });
  rows.sort((a, b) => a.duration - b.duration);
  let [open, share] = [1, 0];
  for (const [i, { ended, won }] of rows.entries()) {
    if (!ended) continue;
    const part = open / (rows.length - i);
    if (won) share += part;
    open -= part;
  }
  return share;
}

type Rows = readonly (readonly unknown[])[];

function lookAt(cells: readonly (readonly unknown[])[]): number {
  let seen = 0;
  for (const [cell] of cells)
    seen += Object.prototype.toString.call(cell) === '[object Date]' ? (cell as Date).getTime() % 7 : 1;
  return seen;
}
