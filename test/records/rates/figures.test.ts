import { riskTable } from '../../../src/core/stats/riskTable';
import { ascending, deviationOf, meanOf, quantileOf } from '../../../src/records/rates/ascending';
import { asKnownOn } from '../../../src/records/rates/asKnownOn';
import { bias } from '../../../src/records/rates/bias';
import { cumulativeRate } from '../../../src/records/rates/cumulativeRate';
import { cycleDays } from '../../../src/records/rates/cycleDays';
import { dealSize } from '../../../src/records/rates/dealSize';
import { durationsOf } from '../../../src/records/rates/durations';
import { intervalOf } from '../../../src/records/rates/intervalOf';
import { perWeek } from '../../../src/records/rates/perWeek';
import { spanOf } from '../../../src/records/rates/spanOf';
import { winCurve } from '../../../src/records/rates/winCurve';
import { fixtureRows } from '../../support/fixtureRows';
import { opportunity } from './opportunity';

/** test/fixtures/rates/rates.R: rows known up to day 420, of which those closed before day 150 are missing. */
const fixture = fixtureRows('rates', 'opportunities.csv').map(({ created, closed, outcome }, place) =>
  opportunity({
    row: place + 2,
    outcome: outcome as 'won' | 'lost' | 'open',
    created: Number(created),
    closed: closed === '' ? null : Number(closed),
  }),
);
const entries = { all: null, late: 150 } as const;

test.each(fixtureRows('rates', 'closeRates.csv'))('share won within $horizon days, entry $entry, is as in R', (row) => {
  const observedFrom = entries[row.entry as keyof typeof entries];
  const { table, records } = durationsOf(fixture, { asOf: 420, observedFrom });
  const found = cumulativeRate(table, Number(row.horizon), records);
  expect(found.rate).toBeCloseTo(Number(row.rate), 12);
  expect(found.standardError).toBeCloseTo(Number(row.error), 12);
  // By definition of the implied count.
  expect(found.impliedRecords).toBeCloseTo((found.rate * (1 - found.rate)) / found.standardError ** 2, 6);
});

test('when wins come is as in R, week by week', () => {
  const { table } = durationsOf(fixture, { asOf: 420, observedFrom: null });
  const curve = winCurve(table, 200);
  expect([curve?.median, curve?.p90]).toEqual([73, 142]);
  const weeks = fixtureRows('rates', 'winCurve.csv');
  const expected = weeks.map(({ share }) => Number(share));
  const found = weeks.map((_, place) => curve?.byWeek[place] ?? 1);
  for (const [place, share] of found.entries()) expect(share).toBeCloseTo(expected[place] as number, 12);
  expect(curve?.byWeek.at(-1)).toBe(1);
});

test('cycles of won rows are as in R', () => {
  // R: mean(time), median(time), quantile(time, 0.9) of the won rows.
  const { mean, median, p90 } = cycleDays(fixture, null);
  expect(mean).toBeCloseTo(74.7814207650273, 10);
  expect(median).toBe(70);
  expect(p90).toBeCloseTo(140.6, 10);
});

test('nothing won gives no curve', () => {
  expect(winCurve(riskTable([{ duration: 3, end: 'second' }]), 10)).toBeNull();
});

test('a rate of 0 without an error of its own rests on the rows whose fate is known', () => {
  // Two lost, one watched beyond the horizon of 10, one open at 5: three are settled.
  const table = riskTable([
    { duration: 2, end: 'second' },
    { duration: 4, end: 'second' },
    { duration: 20, end: 'none' },
    { duration: 5, end: 'none' },
  ]);
  const found = cumulativeRate(table, 10, 4);
  expect([found.rate, found.standardError, found.impliedRecords]).toEqual([0, 0, 3]);
  expect(found.interval).toEqual(intervalOf(0, 3));
});

test('quantiles lie on the line between two values, as in R and the sheet', () => {
  // R: quantile(c(9, 1, 4, 5), c(0, 0.5, 0.9, 1)) is 1, 4.5, 7.8, 9; sd is 3.304037933599835.
  const values = ascending([9, 1, 4, 5]);
  expect([0, 0.5, 1].map((share) => quantileOf(values, share))).toEqual([1, 4.5, 9]);
  expect(quantileOf(values, 0.9)).toBeCloseTo(7.8, 12);
  expect(deviationOf(values)).toBeCloseTo(3.304037933599835, 12);
  expect([meanOf(ascending([])), quantileOf(ascending([]), 0.5), deviationOf(ascending([2]))]).toEqual([
    null,
    null,
    null,
  ]);
});

test('deal size leaves lost rows, credits and won rows without an amount out', () => {
  const { mean, median, cv, count, withoutAmount, credits, revenue, interval, trimmed } = dealSize([
    opportunity({ outcome: 'won', value: 100 }),
    opportunity({ outcome: 'won', value: 200 }),
    opportunity({ outcome: 'won', value: 600 }),
    opportunity({ outcome: 'won', value: null }),
    opportunity({ outcome: 'won', value: -70 }),
    opportunity({ outcome: 'lost', value: 9000 }),
    opportunity({ outcome: 'open', value: 50 }),
  ]);
  // By hand: 900 / 3; deviations -200, -100, 300 give sqrt(140,000 / 2) = 264.575.
  expect({ mean, median, count, withoutAmount, credits, revenue, trimmed }).toEqual({
    mean: 300,
    median: 200,
    count: 3,
    withoutAmount: 1,
    credits: 1,
    revenue: 900,
    trimmed: null,
  });
  expect(cv).toBeCloseTo(264.5751311064591 / 300, 12);
  // exp(1.959964 x 0.8819171 / sqrt 3) = 2.71264: 300 divided and multiplied by it.
  expect(interval?.low).toBeCloseTo(110.59, 1);
  expect(interval?.high).toBeCloseTo(813.8, 0);
});

test('a trimmed mean stands beside the mean, with the rows that it leaves out', () => {
  const values = [90, 100, 110, 95, 105, 100, 120, 80, 100_000];
  const { mean, trimmed } = dealSize(
    values.map((value, place) => opportunity({ outcome: 'won', value, row: place + 2 })),
  );
  // By hand: the eight others sum to 800.
  expect([mean, trimmed?.mean, trimmed?.count, trimmed?.leftOut]).toEqual([100_800 / 9, 100, 8, 1]);
  expect(trimmed?.rows).toEqual([{ row: 10, value: 100_000 }]);
  expect(trimmed?.why).toContain('3.5 robust standard deviations');
});

test('weeks are counted back from as-of, those without a row included', () => {
  // As of day 27 from day 0 on: four weeks, of 2, 0, 1 and 3 rows. What is created later is not counted.
  const found = perWeek([0, 6, 14, 21, 22, 27, 28, null], { first: 0, asOf: 27 });
  expect(found).toMatchObject({ mean: 1.5, median: 1.5, weeks: 4 });
  // R: sd(c(2, 0, 1, 3)).
  expect(found.deviation).toBeCloseTo(1.2909944487358056, 12);
  expect(perWeek([5, 6], { first: 5, asOf: 10 })).toMatchObject({ mean: null, weeks: 0 });
  // The week that is not whole is the first.
  expect(perWeek([0, 1, 2, 3], { first: 0, asOf: 8 })).toMatchObject({ mean: 2, weeks: 1 });
});

test('bias is what a rate orders beside the honest one', () => {
  // By hand: 60 wins take 200 at 30%, 150 at 40% and 240 at 25%; a lead in ten becomes an opportunity.
  const found = bias({ wins: 60, honest: 0.3, wonOfClosed: 0.4, wonOfCreated: 0.25, leadRate: 0.1 });
  expect(found.opportunities).toBeCloseTo(200, 10);
  expect(found.wonOfClosed.opportunities).toBeCloseTo(-50, 10);
  expect(found.wonOfClosed.leads).toBeCloseTo(-500, 9);
  expect(found.wonOfCreated.opportunities).toBeCloseTo(40, 10);
});

test('dates span from the first to the last', () => {
  // 17226 is 2017-03-01: date -u -d @$((17226*86400)).
  expect(spanOf([17226, null, 17531])).toEqual({ from: '2017-03-01', to: '2017-12-31' });
  expect(spanOf([null])).toEqual({ from: null, to: null });
});

test('a past day knows neither what was created nor what closed after it', () => {
  const won = opportunity({
    outcome: 'won',
    created: 10,
    closed: 50,
    value: 900,
    lastActivity: 49,
    stageDays: { Demo: 20, Offer: 40 },
  });
  const open = opportunity({
    created: 10,
    stage: 'Offer',
    value: 7,
    lastActivity: 40,
    stageDays: { Demo: 20, Offer: 40 },
  });
  const known = asKnownOn([won, opportunity({ created: 31 }), opportunity({ created: null }), open], 30);
  const then = { stage: 'Demo', lastActivity: null, stageDays: { Demo: 20 } };
  expect(known).toEqual([
    { ...won, ...then, outcome: 'open', closed: null, value: null, laterNews: 'closed' },
    opportunity({ created: null }),
    { ...open, ...then, laterNews: 'touched' },
  ]);
  expect(asKnownOn([won], 50)[0]).toBe(won);
});
