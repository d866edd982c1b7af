import * as fc from 'fast-check';
import { calendars, periodsOf } from '../../src/plan/inputs/periodsOf';
import type { CapacityInputs, ConfidenceInputs, LeadTypeInputs, PlanInputs } from '../../src/plan/inputs/planInputs';
import { followUpBases } from '../../src/plan/inputs/planInputs';
import { isoDate, serialDate } from '../../src/plan/inputs/serialDate';

type Calendar = Pick<
  PlanInputs,
  'fiscalYearStart' | 'periods' | 'holidays' | 'cycleShape' | 'curveDays' | 'followUpBasis'
>;

const quarterShares = fc
  .tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 20 })))
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, each) => sum + each, 0)))
  .map((shares) => shares as [number, number, number, number]);

const FIRST_START = serialDate('2025-12-28') as number;

/** Fiscal years of every calendar, with days off that leave a row blank now and then, and days for lag curves. */
export const calendarArbitrary: fc.Arbitrary<Calendar> = fc
  .record({
    start: fc.integer({ min: FIRST_START, max: FIRST_START + 800 }),
    calendar: fc.constantFrom(...calendars),
    weeksInYear: fc.constantFrom(52 as const, 53 as const),
    quarterShares,
    daysOff: fc.array(fc.option(fc.integer({ min: 0, max: 370 }), { nil: -1, freq: 6 }), { maxLength: 15 }),
    cycleShape: fc.double({ min: 0.5, max: 5, noNaN: true }),
    curveSteps: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 11 }),
    followUpBasis: fc.constantFrom(...followUpBases),
  })
  .map(({ start, daysOff, cycleShape, curveSteps, followUpBasis, ...choice }) => {
    const holidays = daysOff.map((day) => (day < 0 ? '' : isoDate(start + day)));
    const last = holidays.findLastIndex((day) => day !== '');
    return {
      fiscalYearStart: isoDate(start),
      followUpBasis,
      periods: periodsOf(choice),
      holidays: holidays.slice(0, last + 1),
      cycleShape,
      curveDays: [0, ...curveSteps.map((_, i) => curveSteps.slice(0, i + 1).reduce((sum, step) => sum + step, 0))],
    };
  });

/** A lag curve from records over so many days, or none. */
export const wonByArbitrary = (days: number): fc.Arbitrary<readonly number[]> =>
  fc
    .option(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: days - 1, maxLength: days - 1 }), { nil: null })
    .map((steps) => {
      if (steps === null) return [];
      const sums = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
      const all = sums[sums.length - 1] ?? 0;
      return [0, ...sums.map((sum, i) => (i === sums.length - 1 ? 1 : all === 0 ? 0 : sum / all))];
    });

const level = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

export const confidenceArbitrary: fc.Arbitrary<ConfidenceInputs> = fc.record({
  chosen: level,
  compared: fc.tuple(level, level, level),
});

const headcount = fc.integer({ min: 0, max: 30 });
const rate = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);

/** Sales forces with a ramp of up to six quarters, and some plans without reps. */
export const capacityArbitrary: fc.Arbitrary<CapacityInputs> = fc.integer({ min: 1, max: 6 }).chain((length) =>
  fc.record({
    productivity: fc.double({ min: 1, max: 1e6, noNaN: true }),
    ramp: fc.array(rate, { minLength: length, maxLength: length }),
    reps: fc.oneof(
      { weight: 3, arbitrary: fc.array(headcount, { minLength: length, maxLength: length }) },
      { weight: 1, arbitrary: fc.constant(new Array<number>(length).fill(0)) },
    ),
    hires: fc.tuple(headcount, headcount, headcount, headcount),
    attritionRate: rate.map((share) => share / 4),
    hiringDays: fc.integer({ min: 0, max: 200 }),
  }),
);

export const leadTypesArbitrary: fc.Arbitrary<readonly LeadTypeInputs[]> = fc
  .array(rate, { maxLength: 3 })
  .map((rates) => rates.map((leadToWinRate, i) => ({ key: `l${i}`, name: `=Lead ${i}`, leadToWinRate })));
