import fc from 'fast-check';
import { backtest } from '../../../src/records/backtest/backtest';
import { crmSalesOpportunities } from '../../support/crmSalesOpportunities';
import { crmRows } from '../rates/crmRows';
import { dayOfIso, opportunity } from '../rates/opportunity';
import { normal, seeded, simulated } from '../rates/simulated';

const QUARTER = 91;

/** Shares of 200 worlds of eight quarters, in which win rate and creation drift by so much a quarter, that lie inside. */
function coverage(drift: number, perDay: number) {
  let [wins, revenue, ratio, trials] = [0, 0, 0, 0];
  for (let seed = 1; seed <= 200; seed++) {
    const chance = seeded(seed * 7919);
    const wander = () => {
      const levels: number[] = [];
      for (let quarter = 0; quarter < 9; quarter++) levels.push((levels.at(-1) ?? 0) + drift * normal(chance));
      return (day: number): number => Math.exp(levels[Math.floor(day / QUARTER)] as number);
    };
    const [winning, creating] = [wander(), wander()];
    const rows = simulated({
      chance,
      days: QUARTER * 8,
      perDay: (day) => perDay * creating(day),
      closeRate: (day) => Math.min(0.9, 0.25 * winning(day)),
      daysToWin: 60,
      daysToLose: 40,
    });
    const asOf = QUARTER * 7 - 1;
    const [row] = backtest(rows, [asOf, asOf + QUARTER], { knownUntil: asOf + QUARTER });
    if (!row?.forecast || !row.actual) continue;
    trials++;
    if (row.winsInside) wins++;
    if (row.revenueInside) revenue++;
    ratio += row.forecast.wins.mean / Math.max(1, row.actual.wins);
  }
  return { wins: wins / trials, revenue: revenue / trials, ratio: ratio / trials, trials };
}

test('where nothing changes, the forecast is right on average and its interval wide enough', () => {
  const found = coverage(0, 4);
  expect(found.trials).toBe(200);
  expect(Math.abs(found.ratio - 1)).toBeLessThan(0.02);
  // It allows for a drift that is not there, so it holds more than its 80%.
  expect(found.wins).toBeGreaterThanOrEqual(0.8);
  expect(found.revenue).toBeGreaterThanOrEqual(0.8);
});

test('where rates drift as the published ones do, the interval holds about what it says', () => {
  const found = coverage(0.15, 4);
  // 80% of 200 has a standard error of 2.8%; the interval leans to the wide side.
  expect(found.wins).toBeGreaterThan(0.74);
  expect(found.wins).toBeLessThan(0.95);
  expect(found.revenue).toBeGreaterThan(0.74);
  expect(found.revenue).toBeLessThan(0.95);
});

test('with seven wins a quarter it still holds', () => {
  const found = coverage(0.15, 0.3);
  expect(found.wins).toBeGreaterThan(0.74);
  expect(found.revenue).toBeGreaterThan(0.7);
});

test('knows nothing of what comes later: no later row moves a forecast', () => {
  const rows = simulated({ chance: seeded(5), days: 400, perDay: 3, closeRate: 0.3, daysToWin: 40, daysToLose: 30 });
  const forecastOf = (records: typeof rows) => backtest(records, [250, 340])[0]?.forecast;
  const changed = rows.map((row) =>
    (row.closed ?? 0) > 250 ? { ...row, outcome: 'lost' as const, closed: 399, value: null } : row,
  );
  expect(forecastOf(changed)).toEqual(forecastOf(rows));
  expect(forecastOf(rows.filter(({ created }) => (created ?? 0) <= 250))).toEqual(forecastOf(rows));
});

test('the order of rows plays no part', () => {
  const rows = simulated({ chance: seeded(9), days: 200, perDay: 1, closeRate: 0.3, daysToWin: 40, daysToLose: 30 });
  const found = backtest(rows, [100, 150, 199]);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const again = backtest(shuffled, [100, 150, 199]);
      for (const [place, row] of again.entries()) {
        const before = found[place];
        expect({ ...row, forecast: null }).toEqual({ ...before, forecast: null });
        // Chances are summed in the order of rows.
        expect(row.forecast?.wins.mean).toBeCloseTo(before?.forecast?.wins.mean ?? Number.NaN, 9);
      }
    }),
    { numRuns: 20 },
  );
});

test('says so where too little had closed, and tells nothing of a period that is not over', () => {
  const rows = [
    opportunity({ outcome: 'won', created: 0, closed: 20, value: 5 }),
    opportunity({}),
    opportunity({ created: 1 }),
  ];
  const [first, second] = backtest(rows, [10, 40, 90], { knownUntil: 50 });
  expect(first).toMatchObject({
    asOf: '1970-01-11',
    until: '1970-02-10',
    won: 0,
    open: 2,
    forecast: null,
    winsInside: null,
  });
  expect(first?.actual).toEqual({ wins: 1, revenue: 5 });
  expect(first?.notes).toEqual([
    'Rows closed by then: 0, too few for a forecast.',
    'Rows left out, for lack of the dates to place them or loaded in bulk: 1.',
  ]);
  expect(second).toMatchObject({ won: 1, actual: null, winsInside: null });
});

describe('on the public data set', () => {
  const folder = crmSalesOpportunities();
  const run = folder === null ? test.skip : test;

  run('forecasts each quarter of 2017 from the one before', () => {
    const ends = ['2016-12-31', '2017-03-31', '2017-06-30', '2017-09-30', '2017-12-31'];
    const rows = backtest(
      crmRows(folder as string),
      ends.map((end) => dayOfIso(end) as number),
    );
    // README of the data set: won revenue of each quarter of 2017, and what was known on 2017-09-30.
    expect(rows.map(({ actual }) => actual?.revenue)).toEqual([1_134_672, 3_086_111, 2_982_255, 2_802_496]);
    expect(rows.map(({ actual }) => actual?.wins)).toEqual([531, 1254, 1257, 1196]);
    expect(rows[3]).toMatchObject({ asOf: '2017-09-30', won: 3042, lost: 1684, open: 2409 });
    expect(rows[0]?.forecast).toBeNull();
    // What the method does here, good or bad: after one month of closings it forecasts a third too many wins and its interval
    // misses; from two quarters on the truth lies inside. Figures as computed, to notice when they change.
    expect(rows.slice(1).map(({ winsInside, revenueInside }) => [winsInside, revenueInside])).toEqual([
      [false, true],
      [true, true],
      [true, true],
    ]);
    const over = rows.slice(1).map(({ forecast, actual }) => (forecast?.wins.mean ?? 0) / (actual?.wins ?? 1));
    expect(over.map((ratio) => Math.round(ratio * 100))).toEqual([133, 105, 119]);
  });
});
