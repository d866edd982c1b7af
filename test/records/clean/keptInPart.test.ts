import { actuals } from '../../../src/records/analyses/actuals';
import { campaigns } from '../../../src/records/analyses/campaigns';
import { countsKeptInPart, keptInPart } from '../../../src/records/clean/keptInPart';
import { dealSize } from '../../../src/records/rates/dealSize';
import { readLeads } from '../../../src/records/readLeads';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { dayOfIso } from '../dayOfIso';
import { tableOf } from '../tableOf';

const asOf = dayOfIso('2025-12-31');
const noAmount = 'no amount: counted as won, in no deal size';
const bulkLoad = 'bulk load: counted, in no curve and no weekly count';

const twoDigits = (number: number): string => String(number).padStart(2, '0');
// One a day, and sixty on one day: more than half of all.
const byDay = Array.from({ length: 28 }, (_, i) => `d${i},Lost,,2025-01-${twoDigits(i + 1)},2025-03-01`);
const loaded = Array.from({ length: 60 }, (_, i) => `e${i},Open,5,2025-06-01,`);

test('a win without its amount is counted and listed; an open or lost row without one is whole', () => {
  const opportunities = readOpportunities(
    tableOf([
      'Deal ID,Stage,Amount,Create Date,Close Date',
      'a1,Won,,2025-01-02,2025-02-03',
      'a2,Won,100,2025-01-02,2025-02-03',
      'a3,Lost,,2025-01-02,2025-02-03',
      'a4,Open,,2025-01-02,',
    ]),
    { asOf },
  );
  expect(opportunities.records).toHaveLength(4);
  expect([...keptInPart({ opportunities, leads: null })]).toEqual([
    { table: 'opportunities', row: 2, reason: noAmount, text: '' },
  ]);
});

test('a won amount below 0 is a credit: in the revenue, in no deal size, and listed', () => {
  const opportunities = readOpportunities(
    tableOf([
      'Deal ID,Stage,Amount,Create Date,Close Date,Campaign',
      'a1,Won,100,2025-01-02,2025-02-03,Fair',
      'a2,Won,300,2025-01-02,2025-02-03,Fair',
      'a3,Won,-40,2025-01-02,2025-02-03,Fair',
    ]),
    { asOf },
  );
  expect([...keptInPart({ opportunities, leads: null })]).toEqual([
    {
      table: 'opportunities',
      row: 4,
      reason: 'amount below 0: counted as won and in revenue, in no deal size',
      text: '-40',
    },
  ]);
  const { records } = opportunities;
  expect(dealSize(records)).toMatchObject({ mean: 200, count: 2, credits: 1, withoutAmount: 0, revenue: 400 });
  expect(campaigns(records, [], { by: 'campaign' }).total).toMatchObject({ wins: 3, revenue: 360 });
  const boundaries = [dayOfIso('2025-01-01'), dayOfIso('2026-01-01')];
  expect(actuals(records, [], { boundaries }).rows[0]).toMatchObject({ won: 3, revenue: 360 });
});

test('a lead that was contacted before it was created is listed with both days', () => {
  const opportunities = readOpportunities(tableOf(['Stage,Created', 'Won,2025-01-01']), { asOf });
  const lines = ['Created Date,First Contact', '2025-01-05,2025-01-03', '2025-01-05 09:00,2025-01-05'];
  const leads = readLeads(tableOf(lines), { asOf });
  expect([...keptInPart({ opportunities, leads })].filter(({ table }) => table === 'leads')).toEqual([
    {
      table: 'leads',
      row: 2,
      reason: 'contacted before it was created: counted, not judged in the follow-up',
      text: '2025-01-03, created on 2025-01-05',
    },
  ]);
});

test('every record of a bulk load is listed with its day, of opportunities and of leads', () => {
  const opportunities = readOpportunities(
    tableOf(['Deal ID,Stage,Amount,Create Date,Close Date', ...byDay, ...loaded]),
    { asOf },
  );
  const leads = readLeads(
    tableOf([
      'Lead ID,Status,Created Date',
      ...byDay.map((_, i) => `l${i},Open,2025-01-${twoDigits(i + 1)}`),
      ...loaded.map((_, i) => `m${i},Open,2025-07-01`),
    ]),
    { asOf },
  );
  const found = [...keptInPart({ opportunities, leads })];
  expect(found).toHaveLength(120);
  expect(found[0]).toEqual({ table: 'opportunities', row: 30, reason: bulkLoad, text: '2025-06-01' });
  expect(found[119]).toEqual({ table: 'leads', row: 89, reason: bulkLoad, text: '2025-07-01' });
  expect(countsKeptInPart({ opportunities, leads })).toEqual({ [bulkLoad]: 120 });
});
