import type { Opportunity } from '../../../src/records/opportunity';
import { calibrate } from '../../../src/records/rates/calibrate';
import { calibrationReport } from '../../../src/records/rates/calibrationReport';
import type { GroupRates } from '../../../src/records/rates/groupRates';
import { crmSalesOpportunities } from '../../support/crmSalesOpportunities';
import { crmRows } from './crmRows';
import { dayOfIso, lead, opportunity } from './opportunity';

const codes = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) =>
  warnings.map(({ code }) => code);

/** Six rows: durations 1 to 6, ending open, lost, lost, won, won, open. */
const six = (['open', 'lost', 'lost', 'won', 'won', 'open'] as const).map((outcome, place) =>
  opportunity({
    row: place + 2,
    outcome,
    created: 99 - place,
    closed: outcome === 'open' ? null : 100,
    value: outcome === 'won' ? 500 : null,
    tags: { segment: place % 2 === 0 ? 'North' : 'South' },
  }),
);

test('gives the close rate three ways, side by side', () => {
  const found = calibrate(six, [], { asOf: 100, horizonDays: 5 });
  expect(found).toMatchObject({ rows: 6, won: 2, lost: 2, open: 2, closeRate: 0.5, naiveCloseRate: 2 / 6 });
  expect(found.wonOfCreated.rate).toBeCloseTo(1 / 3, 12);
  // lifelines' test of its Aalen-Johansen estimator, whose variance is that of SAS: 0.4 and 0.2191.
  expect(found.cumulativeCloseRate?.rate).toBeCloseTo(0.4, 12);
  expect(found.cumulativeCloseRate?.standardError).toBeCloseTo(0.2191, 4);
  expect(found.cumulativeCloseRate?.horizonDays).toBe(5);
  // By hand: 0.4 x 0.6 / 0.2191^2 = 5.
  expect(found.cumulativeCloseRate?.impliedRecords).toBeCloseTo(5, 2);
  expect(found.planCloseRate).toBeCloseTo(0.4, 12);
  // Two wins take 5 opportunities at 40%, 4 at 50%, 6 at a third.
  expect(found.bias?.wonOfClosed.opportunities).toBeCloseTo(-1, 10);
  expect(found.bias?.wonOfCreated.opportunities).toBeCloseTo(1, 10);
});

test('a few rows that have all closed count to the last', () => {
  const rows = Array.from({ length: 12 }, (_, place) =>
    opportunity({ outcome: place % 3 === 0 ? 'won' : 'lost', created: 0, closed: 10 + place }),
  );
  const { planCloseRate, cumulativeCloseRate } = calibrate(rows, [], { asOf: 60 });
  expect(planCloseRate).toBeCloseTo(4 / 12, 12);
  expect(cumulativeCloseRate?.rate).toBeCloseTo(4 / 12, 12);
  expect(cumulativeCloseRate?.horizonDays).toBe(21);
});

test('rows without a creation date count but are in no curve, and that is said', () => {
  const undated = [opportunity({ outcome: 'won' }), opportunity({ outcome: 'lost', closed: 90 }), opportunity({})];
  const found = calibrate([...six, ...undated], [], { asOf: 100, horizonDays: 5 });
  expect(found).toMatchObject({ won: 3, lost: 3, open: 3, withoutDuration: 3 });
  expect(found.cumulativeCloseRate?.rate).toBeCloseTo(0.4, 12);
  expect(codes(found)).toContain('withoutDuration');
});

test('without dates the rate is won of closed, and that is said', () => {
  const rows = [opportunity({ outcome: 'won' }), opportunity({ outcome: 'lost' }), opportunity({})];
  const found = calibrate(rows, [], { asOf: 100 });
  expect(found.planCloseRate).toBe(0.5);
  expect(found.planCloseRateDetail?.basis).toBe('won of closed');
  expect(found.cumulativeCloseRate).toBeNull();
  expect(codes(found)).toContain('fewDated');
});

test('no rows, or none closed, give no rate and no error', () => {
  expect(calibrate([], [], { asOf: 100 })).toMatchObject({
    rows: 0,
    planCloseRate: null,
    closeRate: null,
    naiveCloseRate: null,
  });
  const open = calibrate([opportunity({ created: 3 })], [], { asOf: 100 });
  expect(open).toMatchObject({ open: 1, planCloseRate: null, bias: null });
  expect(codes(open)).toContain('nothingClosed');
});

test('what is later than as-of is not known yet', () => {
  const later = [
    ...six,
    opportunity({ outcome: 'won', created: 98, closed: 130, value: 7 }),
    opportunity({ created: 101 }),
  ];
  const found = calibrate(later, [lead({ created: 99.5 }), lead({ created: 101 })], { asOf: 100 });
  expect(found).toMatchObject({ rows: 7, won: 2, open: 3, leads: { rows: 1 } });
});

test('counts leads, and what becomes of them', () => {
  const leads = [
    lead({ created: 0, isConverted: true, converted: 4 }),
    lead({ created: 7.9, isRejected: true, rejected: 9 }),
    lead({ created: 8 }),
    lead({ created: 13 }),
    lead({ isConverted: true }),
  ];
  const { leads: found } = calibrate(six, leads, { asOf: 13 });
  expect(found).toMatchObject({ rows: 5, converted: 2, rejected: 1, rate: 0.4, ofDecided: { rate: 2 / 3 } });
  expect(found.perWeek).toMatchObject({ weeks: 2, mean: 2, median: 2 });
  expect(found).toMatchObject({ from: '1970-01-01', to: '1970-01-14' });
  // Of four dated, durations 0 open, 2 rejected, 4 converted, 5 open. By hand: 2/3 are left after day 2, half of them convert.
  expect(found.cumulative?.rate).toBeCloseTo(1 / 3, 12);
  expect(found.undated).toBe(0);
});

test('where leads that were handed back hold no date, there is no curve of the converted alone', () => {
  const leads = (undated: number) => [
    ...Array.from({ length: 20 }, () => lead({ created: 0, isConverted: true, converted: 4 })),
    ...Array.from({ length: 80 - undated }, () => lead({ created: 0, isRejected: true, rejected: 2 })),
    ...Array.from({ length: undated }, () => lead({ created: 0, isRejected: true })),
  ];
  const rates = (undated: number) => calibrate(six, leads(undated), { asOf: 30 });
  // 20 of 100; without the undated ones the curve would rise to 100%.
  expect(rates(80).leads).toMatchObject({ rate: 0.2, cumulative: null, undated: 80 });
  expect(rates(80).warnings).toContainEqual({
    code: 'leadsUndated',
    text: 'Leads converted or handed back without a date of it: 80 of 100. Their share within a time cannot be told; the share of all leads stands.',
  });
  expect(rates(6).leads.cumulative).toBeNull();
  expect(rates(5).leads.cumulative?.rate).toBeCloseTo(20 / 95, 12);
  expect(codes(rates(5))).not.toContain('leadsUndated');
});

test('groups are shrunk towards the whole where they are small', () => {
  const rows = [
    ...Array.from({ length: 200 }, (_, i) => closedRow(i < 60, 'Large')),
    ...Array.from({ length: 200 }, (_, i) => closedRow(i < 120, 'Larger')),
    ...Array.from({ length: 4 }, (_, i) => closedRow(i < 4, 'small')),
    closedRow(false, 'SMALL'),
    closedRow(false, ''),
  ];
  const found = calibrate(rows, [], { asOf: 40, by: 'segment' });
  expect(Object.keys(found.groups)).toEqual(['(blank)', 'Large', 'Larger', 'small']);
  const { Large, small } = found.groups;
  expect([Large?.rawCloseRate, Large?.planCloseRate, Large?.isSmall]).toEqual([0.3, 0.3, false]);
  expect([small?.rows, small?.won, small?.rawCloseRate, small?.isSmall]).toEqual([5, 4, 0.8, true]);
  expect(small?.planCloseRate).toBe(small?.shrunkCloseRate);
  expect(small?.planCloseRate).toBeLessThan(0.8);
  expect(small?.planCloseRate).toBeGreaterThan(found.spread?.mean as number);
  expect(codes(found)).toContain('smallGroups');
});

test('a drawn rate stands with its own error and records, not with those of the raw rate', () => {
  const rows = [
    ...Array.from({ length: 200 }, (_, i) => closedRow(i < 60, 'Large')),
    ...Array.from({ length: 200 }, (_, i) => closedRow(i < 120, 'Larger')),
    ...Array.from({ length: 4 }, () => closedRow(true, 'small')),
  ];
  const { groups, spread } = calibrate(rows, [], { asOf: 40, by: 'segment' });
  const { planCloseRate, planCloseRateDetail, rawCloseRate } = groups.small as GroupRates;
  const { mean, strength } = spread as { readonly mean: number; readonly strength: number };
  expect(rawCloseRate).toBe(1);
  // The posterior of a beta prior: its mean, and its weight in records.
  expect(planCloseRate).toBeCloseTo((4 + mean * strength) / (4 + strength), 10);
  expect(planCloseRateDetail?.impliedRecords).toBeCloseTo(4 + strength, 8);
  const rate = planCloseRate as number;
  expect(planCloseRateDetail?.standardError).toBeCloseTo(Math.sqrt((rate * (1 - rate)) / (4 + strength)), 10);
  const { low, high } = planCloseRateDetail?.interval ?? { low: 0, high: 0 };
  expect(low).toBeLessThan(rate);
  // That of 4 of 4 would end at 1.
  expect(high).toBeLessThan(0.95);
  expect(high).toBeGreaterThan(rate);
});

test('groups alike are worth no more records together than there are', () => {
  const rows = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 30 }, (_, i) => closedRow(i % 3 === 0, name)));
  const { groups } = calibrate(rows, [], { asOf: 40, by: 'segment' });
  for (const { planCloseRateDetail } of Object.values(groups))
    expect(planCloseRateDetail?.impliedRecords).toBeCloseTo(90, 8);
});

test('cumulative rates of groups are within the days of the whole; of one not watched so long it is said', () => {
  const rows = [
    ...Array.from({ length: 60 }, (_, i) =>
      opportunity({ outcome: i < 20 ? 'won' : 'lost', created: 0, closed: i < 20 ? 30 : 80, tags: { segment: 'old' } }),
    ),
    // Ended by day 10, all of them: known at any age.
    ...Array.from({ length: 12 }, () =>
      opportunity({ outcome: 'won', created: 0, closed: 10, tags: { segment: 'fast' } }),
    ),
    ...Array.from({ length: 12 }, (_, i) =>
      opportunity({
        outcome: i < 3 ? 'won' : 'open',
        created: 160,
        closed: i < 3 ? 165 : null,
        tags: { segment: 'new' },
      }),
    ),
  ];
  const { cumulativeCloseRate, groups, warnings } = calibrate(rows, [], { asOf: 200, by: 'segment' });
  expect(cumulativeCloseRate?.horizonDays).toBe(80);
  const within = Object.values(groups).map(({ name, cumulativeCloseRate: rate }) => [name, rate?.horizonDays]);
  expect(within).toEqual([
    ['fast', 80],
    ['new', 40],
    ['old', 80],
  ]);
  expect(groups.old?.cumulativeCloseRate?.rate).toBeCloseTo(20 / 60, 12);
  expect(warnings).toContainEqual({
    code: 'youngGroups',
    text: 'Watched for less than 80 days, and cumulative up to there alone: new (40 days).',
  });
});

test('of a handful of rows that have closed nobody is told that they are open', () => {
  // Ten at risk only up to day 19, where nothing has ended yet.
  const rows = Array.from({ length: 12 }, (_, i) =>
    opportunity({ outcome: i % 3 === 0 ? 'won' : 'lost', created: 0, closed: 19 + 4 * i }),
  );
  const found = calibrate(rows, [], { asOf: 200 });
  expect(found.cumulativeCloseRate?.stillOpen).toBeLessThan(1e-9);
  expect(codes(found)).not.toContain('stillOpen');
});

function closedRow(isWon: boolean, segment: string): Opportunity {
  return opportunity({ outcome: isWon ? 'won' : 'lost', created: 0, closed: 30, tags: { segment } });
}

test('groups that differ no more than by chance all get the one rate, and that is said', () => {
  const rows = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 30 }, (_, i) => closedRow(i % 3 === 0, name)));
  const found = calibrate(rows, [], { asOf: 40, by: 'segment' });
  expect(found.spread).toMatchObject({ strength: null });
  expect(codes(found)).toContain('noSpread');
  for (const { planCloseRate } of Object.values(found.groups)) expect(planCloseRate).toBeCloseTo(1 / 3, 10);
});

test('a group too young to tell goes on as the whole does', () => {
  // The whole: half is won on day 10, a quarter lost on day 20. All of the young group is open on day 5, without an end.
  const old = Array.from({ length: 400 }, (_, i) =>
    opportunity({ outcome: i < 200 ? 'won' : 'lost', created: 0, closed: i < 200 ? 10 : 20, tags: { segment: 'old' } }),
  );
  const young = Array.from({ length: 40 }, () => opportunity({ created: 95, tags: { segment: 'young' } }));
  const { groups } = calibrate([...old, ...young], [], { asOf: 100, by: 'segment' });
  expect(groups.young?.rawCloseRate).toBeCloseTo(0.5, 12);
  expect(groups.young?.cumulativeCloseRate?.rate).toBe(0);
  expect(groups.young?.isSmall).toBe(true);
});

test('a name that is no ordinary key is a group like any other', () => {
  const { groups } = calibrate([closedRow(true, '__proto__')], [], { asOf: 40, by: 'segment' });
  expect(Object.keys(groups)).toEqual(['__proto__']);
  expect(JSON.parse(JSON.stringify(Object.entries(groups)))[0][1]).toMatchObject({ won: 1 });
});

test('beyond two hundred values the rest is one group, and counts still add up', () => {
  const rows = Array.from({ length: 900 }, (_, i) => closedRow(i % 2 === 0, `value ${i % 300}`));
  const { groups } = calibrate(rows, [], { asOf: 40, by: 'segment' });
  const all = Object.values(groups);
  expect(all).toHaveLength(200);
  expect(all.at(-1)?.name).toBe('(101 other values)');
  expect(all.reduce((sum, { won }) => sum + won, 0)).toBe(450);
});

test('the report counts every row as read or set aside', () => {
  const mapping = { system: 'plain', kind: 'opportunities', columns: {}, stageColumns: [] } as const;
  const setAside = [{ reason: 'duplicate', count: 2, rows: [{ row: 9, text: 'A1' }] }];
  const remarks = [{ code: 'dayOrder', text: 'Dates are month first.' }];
  const report = calibrationReport(
    { name: 'deals.csv', rows: 8, records: six, setAside, everySetAside: [], remarks, mapping, asOf: 100 },
    null,
    { by: 'segment' },
  );
  expect(report).toMatchObject({
    file: 'deals.csv',
    rows: 8,
    read: 6,
    setAside: { duplicate: 2 },
    won: 2,
    asOf: '1970-04-11',
  });
  expect(report.leads).toMatchObject({ rows: 0, converted: 0, rate: null, perWeek: { mean: null }, reading: null });
  expect(codes(report)[0]).toBe('dayOrder');
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

describe('on the public data set', () => {
  const folder = crmSalesOpportunities();
  const run = folder === null ? test.skip : test;
  const asOf = dayOfIso('2017-12-31') as number;

  run('gives the figures that its README and R have', () => {
    const found = calibrate(crmRows(folder as string), [], { asOf, by: 'team' });
    // README of the data set.
    expect(found).toMatchObject({ won: 4238, lost: 2473, open: 1589 + 500 });
    expect(found.closeRate).toBeCloseTo(0.6315, 4);
    expect(found.dealSize.mean).toBeCloseTo(2360.91, 2);
    expect(found.dealSize).toMatchObject({ median: 1117, count: 4238 });
    expect(found.cycleDays.mean).toBeCloseTo(51.8, 1);
    expect(found.cycleDays).toMatchObject({ median: 57, p90: 106 });
    // R: sd / mean of the won values; survfit of the 8,300 dated rows at day 403 and the delta-method error.
    expect(found.dealSize.cv).toBeCloseTo(1.077756, 6);
    expect(found.cumulativeCloseRate).toMatchObject({ horizonDays: 403, records: 8300 });
    expect(found.cumulativeCloseRate?.rate).toBeCloseTo(0.519439198499735, 12);
    expect(found.cumulativeCloseRate?.standardError).toBeCloseTo(0.00554811019681896, 12);
    // R: the same with rows created before 2017-03-01, the first closing, at risk from that day on.
    expect(found.observedFrom).toBe('2017-03-01');
    expect(found.planCloseRate).toBeCloseTo(0.529025082764994, 12);
    expect(found.planCloseRateDetail?.standardError).toBeCloseTo(0.00557420551490808, 12);
    // 4,238 wins take 8,011 opportunities at 52.9% and 6,711 at 63.15%.
    expect(found.bias?.wonOfClosed.opportunities).toBeCloseTo(6711 - 4238 / 0.529025082764994, 6);
    expect(Object.values(found.groups).map(({ name, won }) => [name, won])).toEqual([
      ['Central', 1629],
      ['East', 1171],
      ['West', 1438],
    ]);
  });
});
