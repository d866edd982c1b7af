import { numbers } from '../../../src/core/calculus/numbers';
import { fiscalPeriods } from '../../../src/core/metrics/fiscalPeriods';
import { seasonalSpread } from '../../../src/core/metrics/seasonalSpread';
import { type Calendar, calendars, periodsOf } from '../../../src/plan/inputs/periodsOf';
import { isoDate, serialDate } from '../../../src/plan/inputs/serialDate';
import { periodEnd, periodStart, yearEnd } from '../../../src/plan/lines/calendar/periodLines';
import { weekShare, workingDays } from '../../../src/plan/lines/calendar/rhythmLines';
import { weekEnd, weekPeriod, weekPeriodName, weekStart } from '../../../src/plan/lines/calendar/weekLines';
import { calendarOf, sumOf } from './calendarOf';
import { plainPlan } from './plainPlan';

const quarterShares = [0.2, 0.25, 0.15, 0.4] as const;
const holidays = ['2027-05-31', '', '2027-12-24', '2027-12-25', '2028-02-29'];

const known = new Map<string, ReturnType<typeof calendarOf>>();

function yearOf(calendar: Calendar, weeksInYear: 52 | 53, fiscalYearStart: string) {
  const name = `${calendar} ${weeksInYear} ${fiscalYearStart}`;
  const periods = periodsOf({ calendar, weeksInYear, quarterShares });
  const year = known.get(name) ?? calendarOf(plainPlan({ fiscalYearStart, periods, holidays }));
  known.set(name, year);
  return year;
}

/** Years of every calendar: from a month’s first, its last, a leap day, and a Sunday. */
const years = calendars.flatMap((calendar) => {
  const lengths = calendar.includes('-') ? ([52, 53] as const) : ([52] as const);
  return lengths.flatMap((weeks) =>
    ['2027-02-01', '2027-12-31', '2028-02-29', '2027-01-03'].map((start) => [calendar, weeks, start] as const),
  );
});

test.each(years)('%s of %i weeks from %s: periods as FISCAL_PERIODS has them', (calendar, weeksInYear, start) => {
  const { along, number } = yearOf(calendar, weeksInYear, start);
  const periods = fiscalPeriods.compute({
    startDate: serialDate(start) as number,
    pattern: calendar,
    extraWeek: weeksInYear === 53,
  });
  expect(along('period', periodStart)).toEqual(periods.map(([, first]) => first));
  expect(along('period', periodEnd)).toEqual(periods.map(([, , last]) => last));
  expect(number(yearEnd)).toBe(periods[periods.length - 1]?.[2]);
});

test.each(years)('%s of %i weeks from %s: weeks tile the year', (calendar, weeksInYear, start) => {
  const { weeks, along, number, failing } = yearOf(calendar, weeksInYear, start);
  const [starts, ends] = [weeks(weekStart), weeks(weekEnd)];
  expect(starts).toHaveLength(weeksInYear);
  expect(starts[0]).toBe(serialDate(start));
  expect(ends.slice(0, -1)).toEqual(starts.slice(1).map((day) => day - 1));
  expect(ends[ends.length - 1]).toBe(number(yearEnd));
  const firsts = along('period', periodStart);
  expect(weeks(weekPeriod)).toEqual(starts.map((day) => firsts.filter((first) => first <= day).length));
  expect(failing()).toEqual([]);
});

/** Counted day by day. */
function workedDays(first: number, last: number): number {
  let days = 0;
  for (let day = first; day <= last; day++) {
    const weekday = new Date(`${isoDate(day)}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(isoDate(day))) days++;
  }
  return days;
}

test.each(years)('%s of %i weeks from %s: working days and shares', (calendar, weeksInYear, start) => {
  const { weeks, along, number } = yearOf(calendar, weeksInYear, start);
  const ends = weeks(weekEnd);
  expect(weeks(workingDays.weeks)).toEqual(weeks(weekStart).map((first, i) => workedDays(first, ends[i] as number)));
  const index = periodsOf({ calendar, weeksInYear, quarterShares }).map(({ shareOfYear }) => shareOfYear);
  const spread = seasonalSpread.formula(numbers, { annual: 1, index }) as readonly number[];
  along('period', weekShare.byPeriod).forEach((share, i) => {
    expect(share).toBeCloseTo(spread[i] as number, 12);
  });
  along('quarter', weekShare.byQuarter).forEach((share, i) => {
    expect(share).toBeCloseTo(quarterShares[i] as number, 12);
  });
  expect(number(weekShare.year)).toBeCloseTo(1, 12);
  expect(sumOf(weeks(weekShare.weeks))).toBeCloseTo(1, 12);
});

// By the calendar: 2027-02-01 + 51 x 7 days is 2028-01-24, and 31 January is the last day of the twelfth month.
test('a year of months from February ends with a week of eight days', () => {
  const { weeks, cell } = yearOf('month', 52, '2027-02-01');
  expect(isoDate(weeks(weekStart)[51] as number)).toBe('2028-01-24');
  expect(isoDate(weeks(weekEnd)[51] as number)).toBe('2028-01-31');
  expect(cell(weekPeriodName, { week: 0 })).toBe('M1');
});

// From 1 February 2028 the year has 366 days: 2029-01-31 is day 366, week 52 begins on day 358.
test('a leap year of months ends with a week of nine days', () => {
  const { weeks } = yearOf('month', 52, '2028-02-01');
  expect(isoDate(weeks(weekStart)[51] as number)).toBe('2029-01-23');
  expect(isoDate(weeks(weekEnd)[51] as number)).toBe('2029-01-31');
  expect((weeks(weekEnd)[51] as number) - (weeks(weekStart)[51] as number)).toBe(8);
});

// 4 + 4 + 5 weeks a quarter, the last period 6: weeks 1-4, 5-8, 9-13, ..., 40-43, 44-47, 48-53.
test('a 4-4-5 year of 53 weeks gives the last period the 53rd', () => {
  const { weeks } = yearOf('4-4-5', 53, '2027-01-04');
  const lengths = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6];
  expect(weeks(weekPeriod)).toEqual(lengths.flatMap((length, i) => new Array<number>(length).fill(i + 1)));
});

test('a period whose days are all off has no share of the weeks, and two checks say so', () => {
  const plan = plainPlan();
  const [first] = plan.periods;
  if (!first) throw new Error('there are periods');
  const daysOff = Array.from({ length: 5 }, (_, i) => isoDate((serialDate('2027-01-04') as number) + i));
  const short = calendarOf({
    ...plan,
    holidays: daysOff,
    periods: [
      { ...first, weeks: 1 },
      ...plan.periods.slice(1, -1),
      { ...(plan.periods[11] as typeof first), weeks: 8 },
    ],
  });
  expect(short.failing()).toEqual([
    'P1: no working days on Calendar for its share of the year',
    'The shares of the weeks on Calendar do not sum to 100%',
  ]);
});
