import { asKnownOn } from '../../../src/records/rates/asKnownOn';
import { calibrate } from '../../../src/records/rates/calibrate';
import { changePoint } from '../../../src/records/rates/changePoint';
import { truncatedStart } from '../../../src/records/rates/truncatedStart';
import { levelShifts } from '../../../src/records/rates/warnings/levelShifts';
import { normal, seeded, simulated } from './simulated';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What 40 worlds of a year show by their end, where three in ten are won in the end. */
function ratesOf(daysToWin: number, daysToLose: number) {
  const found = Array.from({ length: 40 }, (_, seed) => {
    const chance = seeded(seed + 1);
    const rows = simulated({ chance, days: 360, perDay: 5, closeRate: 0.3, daysToWin, daysToLose });
    const rates = calibrate(asKnownOn(rows, 359), [], { asOf: 359 });
    // The rate is that of wins within the horizon: those that come later, a percent or two, it does not know of.
    const within = (rates.planCloseRateDetail?.horizonDays ?? 0) + 1;
    return { rates, truth: 0.3 * (1 - Math.exp(-within / daysToWin)) };
  });
  return {
    error: mean(found.map(({ rates, truth }) => (rates.planCloseRate ?? 0) - truth)),
    honest: mean(found.map(({ rates }) => rates.planCloseRate ?? 0)),
    wonOfClosed: mean(found.map(({ rates }) => rates.closeRate ?? 0)),
    wonOfCreated: mean(found.map(({ rates }) => rates.wonOfCreated.rate ?? 0)),
    covered: mean(
      found.map(({ rates: { planCloseRateDetail }, truth }) => {
        const { low = 1, high = 0 } = planCloseRateDetail?.interval ?? {};
        return low <= truth && truth <= high ? 1 : 0;
      }),
    ),
  };
}

test('where winners close slowly, only the honest rate finds the truth of 30%', () => {
  const { error, honest, wonOfClosed, wonOfCreated, covered } = ratesOf(100, 15);
  // 40 worlds of 1,800 rows: the mean of a rate near 30% has a standard error of 0.002.
  expect(Math.abs(error)).toBeLessThan(0.006);
  expect(honest).toBeGreaterThan(0.27);
  expect(wonOfClosed).toBeLessThan(0.25);
  expect(wonOfCreated).toBeLessThan(0.25);
  // 95% of 40 are 38; fewer than 34 have a probability of 0.1%.
  expect(covered).toBeGreaterThanOrEqual(34 / 40);
});

test('where losers close slowly, won of closed reads high', () => {
  const { error, honest, wonOfClosed } = ratesOf(15, 100);
  expect(Math.abs(error)).toBeLessThan(0.006);
  expect(Math.abs(honest - 0.3)).toBeLessThan(0.006);
  expect(wonOfClosed).toBeGreaterThan(0.34);
});

test('a start before which closings are missing is found, and the rate corrected for it', () => {
  const found = Array.from({ length: 30 }, (_, seed) => {
    const rows = simulated({
      chance: seeded(seed + 1),
      days: 400,
      perDay: 5,
      closeRate: 0.3,
      daysToWin: 90,
      daysToLose: 30,
    });
    // As an export of what closed from day 200 on, or is open.
    const exported = asKnownOn(rows, 399).filter(({ closed }) => closed === null || closed >= 200);
    return { truncated: truncatedStart(exported, 399), rates: calibrate(exported, [], { asOf: 399 }) };
  });
  for (const { truncated, rates } of found) {
    expect(truncated?.observedFrom).toBeGreaterThanOrEqual(200);
    expect(truncated?.observedFrom).toBeLessThanOrEqual(203);
    expect(rates.warnings.map(({ code }) => code)).toContain('truncatedStart');
  }
  const uncorrected = mean(found.map(({ rates }) => rates.cumulativeCloseRate?.rate ?? 0));
  const corrected = mean(found.map(({ rates }) => rates.planCloseRate ?? 0));
  expect(Math.abs(corrected - 0.3)).toBeLessThan(0.015);
  expect(Math.abs(uncorrected - 0.3)).toBeGreaterThan(0.02);
});

test('a start that holds every closing is taken for a truncated one once in a thousand', () => {
  const alarms = Array.from({ length: 1000 }, (_, seed) => {
    const rows = simulated({
      chance: seeded(seed + 1),
      days: 150,
      perDay: 1,
      closeRate: 0.3,
      daysToWin: 60,
      daysToLose: 30,
    });
    return truncatedStart(asKnownOn(rows, 149), 149) === null ? 0 : 1;
  });
  // Five or more where one is expected have a probability of 0.4%.
  expect(mean(alarms) * 1000).toBeLessThan(5);
});

test('a change that is none is flagged once in a hundred', () => {
  const alarms = Array.from({ length: 4000 }, (_, seed) => {
    const chance = seeded(seed + 1);
    const days = Array.from({ length: 120 }, (_, day) => {
      const values = Array.from({ length: 4 }, () => (chance() < 0.3 ? 1 : 0));
      return { day, count: 4, total: values.reduce<number>((sum, value) => sum + value, 0) };
    });
    const found = changePoint(days, Math.sqrt(0.3 * 0.7));
    return found && found.probability <= 0.01 ? 1 : 0;
  });
  // Kolmogorov's distribution is the limit for many rows and is approached from the safe side; 1% of 4,000 has an error of 0.16%.
  expect(mean(alarms)).toBeLessThan(0.015);
  expect(mean(alarms)).toBeGreaterThan(0.002);
});

test('flags of level shifts keep to their rate of false alarm on whole tables', () => {
  const flagged = { closeRate: 0, dealSize: 0, opportunitiesPerWeek: 0 };
  for (let seed = 1; seed <= 400; seed++) {
    const rows = simulated({
      chance: seeded(seed),
      days: 420,
      perDay: 1.5,
      closeRate: 0.3,
      daysToWin: 60,
      daysToLose: 40,
    });
    const shifts = levelShifts(asKnownOn(rows, 419), { asOf: 419, medianCycle: 40, observedFrom: null });
    for (const { of } of shifts) flagged[of]++;
  }
  // 1% of 400 is 4; more than 11 have a probability of 0.1%.
  for (const count of Object.values(flagged)) expect(count).toBeLessThanOrEqual(11);
});

test('a close rate that falls by half is found, with the day', () => {
  const rows = simulated({
    chance: seeded(7),
    days: 600,
    perDay: 5,
    closeRate: (day) => (day < 300 ? 0.4 : 0.2),
    daysToWin: 30,
    daysToLose: 30,
  });
  const [shift] = calibrate(asKnownOn(rows, 599), [], { asOf: 599 }).levelShifts;
  expect(shift?.of).toBe('closeRate');
  const since = Date.parse(shift?.since ?? '') / 86_400_000;
  expect(Math.abs(since - 300)).toBeLessThan(25);
  expect(shift?.after).toBeLessThan((shift?.before ?? 0) * 0.65);
});

test('deal sizes that double and creations that stop are found', () => {
  const chance = seeded(11);
  const rows = simulated({
    chance,
    days: 400,
    perDay: (day) => (day < 300 ? 4 : 1),
    closeRate: 0.4,
    daysToWin: 20,
    daysToLose: 20,
  });
  const grown = rows.map((row) =>
    row.value === null ? row : { ...row, value: (row.closed ?? 0) < 200 ? 100 : 200 * Math.exp(0.1 * normal(chance)) },
  );
  const shifts = calibrate(asKnownOn(grown, 399), [], { asOf: 399 }).levelShifts;
  const byFigure = Object.fromEntries(shifts.map((shift) => [shift.of, shift]));
  // Logarithms are counted in millionths.
  expect(byFigure.dealSize?.before).toBeCloseTo(100, 3);
  expect(byFigure.dealSize?.after).toBeGreaterThan(190);
  expect(byFigure.opportunitiesPerWeek?.before).toBeGreaterThan(24);
  expect(byFigure.opportunitiesPerWeek?.after).toBeLessThan(12);
});

test('the probability of a largest sum is that of Kolmogorov', () => {
  // Two days whose sums part by x standard deviations x root of the count. R: the series of its distribution, summed.
  const at = (x: number) => {
    const distance = x * 10;
    const days = [
      { day: 1, count: 50, total: 50 + distance },
      { day: 2, count: 50, total: 50 - distance },
    ];
    return changePoint(days, 1)?.probability;
  };
  expect(at(0.8)).toBeCloseTo(0.544142411574198, 12);
  expect(at(1.36)).toBeCloseTo(0.0494858767553779, 12);
  expect(at(1.63)).toBeCloseTo(0.00984636488848653, 12);
});

test('an export of closed rows alone, and one that ended long ago, are told', () => {
  const rows = simulated({ chance: seeded(3), days: 300, perDay: 4, closeRate: 0.3, daysToWin: 40, daysToLose: 40 });
  const codes = (records: typeof rows, asOf: number) =>
    calibrate(records, [], { asOf }).warnings.map(({ code }) => code);
  const known = asKnownOn(rows, 299);
  expect(codes([...known], 299)).not.toContain('closedOnly');
  expect(
    codes(
      known.filter(({ outcome }) => outcome !== 'open'),
      299,
    ),
  ).toContain('closedOnly');
  expect(codes([...known], 299)).not.toContain('staleExport');
  expect(codes([...known], 360)).toContain('staleExport');
  // Closings tell the last day also where the creation is not known.
  const late = known.slice(0, 3).map((row) => ({ ...row, outcome: 'won' as const, created: null, closed: 360 }));
  expect(codes([...known, ...late], 360)).not.toContain('staleExport');
  const young = asKnownOn(rows, 60);
  expect(codes([...young], 60)).toContain('immatureCohorts');
  expect(codes([...known], 299)).not.toContain('immatureCohorts');
});

test('rows that were loaded in bulk count, but in no curve and no week', () => {
  const rows = simulated({ chance: seeded(3), days: 200, perDay: 4, closeRate: 0.3, daysToWin: 20, daysToLose: 20 });
  const known = asKnownOn(rows, 199);
  const loaded = known.slice(0, 50).map((row) => ({ ...row, created: 100, bulkLoaded: true as const }));
  const [without, found] = [known, [...known, ...loaded]].map((records) => calibrate(records, [], { asOf: 199 }));
  expect(found?.rows).toBe((without?.rows ?? 0) + 50);
  expect(found?.cumulativeCloseRate).toEqual(without?.cumulativeCloseRate);
  expect(found?.opportunitiesPerWeek).toEqual(without?.opportunitiesPerWeek);
});
