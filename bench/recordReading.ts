import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { suggestMapping } from '../src/records/mapping/suggestMapping';
import { opportunityReader } from '../src/records/read/opportunities/opportunityReader';
import type { Cell } from '../src/records/table/cell';
import type { Figure } from './figure';

const headers = [
  'Opportunity ID',
  'Opportunity Name',
  'Stage',
  'Amount',
  'Created Date',
  'Close Date',
  'Lead Source',
  'Opportunity Owner',
  'Segment',
  'Last Activity',
  'Next Step',
  'Probability (%)',
];
const stages = ['Closed Won', 'Closed Lost', 'Prospecting', 'Negotiation'];
// 2017-09-22 and the four years from there, as serial numbers of a sheet.
const [firstDay, days] = [43_000, 1461];
// As many rows as one read of a tab takes.
const blockRows = 5_000;

/** What a tab of 100,000 rows and 12 columns takes to read, and whether ten times the rows take ten times the time. */
export function recordReading(): readonly Figure[] {
  const [few, many] = [10_000, 100_000];
  // The first run compiles: its time is not that of the second tab that somebody reads.
  millisecondsFor(few);
  const [timeOfFew, timeOfMany] = [fastest(few), fastest(many)];
  return [
    { group: 'CRM rows', name: `reading ${many} rows of 12 columns`, value: timeOfMany, unit: 'ms' },
    {
      group: 'CRM rows',
      name: `a row of ${many} over a row of ${few}`,
      value: timeOfMany / many / (timeOfFew / few),
      unit: 'x',
    },
    { group: 'CRM rows', name: 'memory of the records of 100000 rows', value: bytesFor(many), unit: 'bytes' },
  ];
}

const fastest = (rows: number): number => Math.min(...[1, 2, 3].map(() => millisecondsFor(rows)));

function millisecondsFor(count: number): number {
  const rows = rowsOfCells(count);
  const start = performance.now();
  read(rows);
  return performance.now() - start;
}

function bytesFor(count: number): number {
  const rows = rowsOfCells(count);
  const before = heapInUse();
  const { records } = read(rows);
  const taken = heapInUse() - before;
  return records.length === count ? taken : Number.NaN;
}

/** What is left after a collection, which Node offers under a flag. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed;
}

function read(rows: readonly (readonly Cell[])[]) {
  const mapping = suggestMapping({ name: 'Deals', rows: [headers, ...rows.slice(0, 1000)] });
  const reader = opportunityReader({ name: 'Deals', headers }, mapping, { asOf: Number.POSITIVE_INFINITY });
  for (let from = 0; from < rows.length; from += blockRows) reader.add(rows.slice(from, from + blockRows));
  return reader.finish();
}

function rowsOfCells(count: number): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, place) => {
    const created = firstDay + ((place * 7919) % days);
    const closed = created + ((place * 31) % 200);
    const id = `006${String(place).padStart(12, '0')}`;
    const amount = ((place * 104_729) % 1_000_000) / 100;
    const stage = stages[place % stages.length] ?? '';
    const [source, owner, segment] = [`Source ${place % 9}`, `Rep ${place % 40}`, `Segment ${place % 5}`];
    return [id, `Deal ${place}`, stage, amount, created, closed, source, owner, segment, closed - 3, 'call', 10];
  });
}
