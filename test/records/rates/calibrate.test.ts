import { calibrate } from '../../../src/records/rates/calibrate';
import { calibrationReport } from '../../../src/records/rates/calibrationReport';
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

test('of a handful of rows that have closed nobody is told that they are open', () => {
  // Ten at risk only up to day 19, where nothing has ended yet.
  const rows = Array.from({ length: 12 }, (_, i) =>
    opportunity({ outcome: i % 3 === 0 ? 'won' : 'lost', created: 0, closed: 19 + 4 * i }),
  );
  const found = calibrate(rows, [], { asOf: 200 });
  expect(found.cumulativeCloseRate?.stillOpen).toBeLessThan(1e-9);
  expect(codes(found)).not.toContain('stillOpen');
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
