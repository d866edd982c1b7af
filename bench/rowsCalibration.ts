import { opportunityBlocks } from '../src/records/blocks/opportunityBlocks';
import type { Cell } from '../src/records/table/cell';
import type { CalibrationRequest } from '../src/sidebar/protocol/calibrationShape';
import { calibrateRows } from '../src/sidebar/server/records/calibrateRows';
import { hostWithRows } from '../test/support/hostWithRows';
import type { Figure } from './figure';

const headers = ['Opportunity ID', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Lead Source', 'Segment'];
const stages = ['Closed Won', 'Closed Lost', 'Closed Lost', 'Negotiation'];
// As many rows as one read of a tab takes.
const blockRows = 20_000;
/** What Apps Script gives one run. */
const SECONDS = 360;
/** One read of a document took about this long in a published measurement of Apps Script. */
const SECONDS_A_CALL = 0.8;

/** What Extensions > Tandem > Calibrate costs on a tab: reading and rating 100,000 rows, and the calls of the document. */
export function rowsCalibration(): readonly Figure[] {
  const [few, many] = [10_000, 100_000];
  secondsFor(few);
  const [timeOfFew, timeOfMany] = [secondsFor(few), secondsFor(many)];
  const calls = callsFor(blockRows + 1);
  // Two blocks were read there; each further one is a call more.
  const callsOfMany = calls + Math.ceil((many + 1) / blockRows) - 2;
  return [
    { group: 'CRM rows', name: `calibrating ${many} rows of 7 columns`, value: timeOfMany * 1000, unit: 'ms' },
    {
      group: 'CRM rows',
      name: `calibrating a row of ${many} over a row of ${few}`,
      value: timeOfMany / many / (timeOfFew / few),
      unit: 'x',
    },
    { group: 'CRM rows', name: `calls to calibrate a tab of ${many} rows`, value: callsOfMany, unit: 'calls' },
    {
      group: 'CRM rows',
      name: `its share of Apps Script's six minutes at ${SECONDS_A_CALL} s a call`,
      value: (callsOfMany * SECONDS_A_CALL + timeOfMany) / SECONDS,
      unit: 'x',
    },
  ];
}

function secondsFor(count: number): number {
  const rows: readonly (readonly Cell[])[] = [headers, ...rowsOfCells(count)];
  const start = performance.now();
  const reader = opportunityBlocks({ name: 'Deals', asOf: Number.MAX_SAFE_INTEGER, by: 'Segment' });
  for (let from = 0; from < rows.length; from += blockRows) reader.add(rows.slice(from, from + blockRows));
  calibrateRows({ opportunities: { ...reader.finish(), asOf: 18_700 }, leads: null, curveDays: [0, 30, 90, 365] });
  return (performance.now() - start) / 1000;
}

function callsFor(count: number): number {
  const host = hostWithRows({ Deals: [['Stage'], ...Array.from({ length: count }, () => ['Won'])] });
  const request: CalibrationRequest = {
    kind: 'calibrate',
    opportunities: { tab: 'Deals', columns: {} },
    leads: null,
    with: null,
    history: null,
    by: null,
    dateOrder: 'unknown',
    decimalMark: 'unknown',
    stages: {},
    asOf: null,
    today: '2026-11-21',
    curveDays: [0, 365],
  };
  host.run('serve', request);
  return host.calls.made.length;
}

/** Serial numbers of a sheet: four years from 2017-09-22. */
function rowsOfCells(count: number): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, place) => {
    const created = 43_000 + ((place * 7919) % 1200);
    const stage = stages[place % stages.length] ?? '';
    const closed = stage === 'Negotiation' ? '' : created + 1 + ((place * 31) % 200);
    const amount = 100 + ((place * 104_729) % 1_000_000) / 100;
    return [`006${place}`, stage, amount, created, closed, `Source ${place % 9}`, `Segment ${place % 5}`];
  });
}
