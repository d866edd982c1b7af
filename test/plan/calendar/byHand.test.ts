import { serialDate } from '../../../src/plan/inputs/serialDate';
import { leadsBefore, leadsDue } from '../../../src/plan/lines/calendar/dueLines';
import { created, newBookings, newWins, runOff, target } from '../../../src/plan/lines/calendar/growthLines';
import { anyLeadInTime, opportunityInTime } from '../../../src/plan/lines/calendar/inTimeLines';
import { wonAtAge } from '../../../src/plan/lines/calendar/lagLines';
import { lastLead, lastOpportunity, leadTooLate } from '../../../src/plan/lines/calendar/lastWeekInTime';
import { behind, tooLate } from '../../../src/plan/lines/calendar/paceLines';
import { latePeriods, moreThanFunnel, shareInTime } from '../../../src/plan/lines/calendar/summaryLines';
import { calendarOf } from './calendarOf';
import { plainPlan } from './plainPlan';

const s = { segment: 0 };
const d = { source: 0 };
const repeated = (value: number, times: number) => new Array<number>(times).fill(value);
const near = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] as number, 6);
  });
};

// 5,200,000 / 10,000 = 520 wins; a quarter is won: 2,080 opportunities, 40 a week; half of the leads are accepted: 80 a week.
test('where deals are won at once every week brings its own target', () => {
  const { weeks, number, cell, failing } = calendarOf(plainPlan());
  near(weeks(target.each.weeks, s), repeated(100_000, 52));
  near(weeks(created.each.weeks, s), repeated(40, 52));
  near(weeks(newWins.each.weeks, s), repeated(10, 52));
  near(weeks(behind.weeks), repeated(0, 52));
  expect(number(moreThanFunnel)).toBeCloseTo(0, 6);
  expect(cell(shareInTime)).toBe(1);
  expect(cell(latePeriods)).toBe(0);
  expect(failing()).toEqual([]);
});

// The leads of the first two weeks’ opportunities are due before the year; the last two weeks’ leads would serve the next one.
test('leads are due two weeks before their opportunities', () => {
  const { weeks, number, cell } = calendarOf(plainPlan());
  near(weeks(leadsDue.each.weeks, d), [...repeated(80, 50), 0, 0]);
  expect(number(leadsBefore, d)).toBeCloseTo(160, 6);
  near(weeks(anyLeadInTime), [...repeated(1, 50), 0, 0]);
  near(weeks(leadTooLate), [...repeated(0, 50), 1, 1]);
  // Week 52 begins on 27 December 2027, week 50 on the 13th.
  expect(cell(lastOpportunity)).toBe(serialDate('2027-12-27'));
  expect(cell(lastLead)).toBe(serialDate('2027-12-13'));
});

test('a lag of ten days is shared by the two weeks around it', () => {
  const plan = plainPlan();
  const { weeks, number } = calendarOf({
    ...plan,
    sources: plan.sources.map((source) => ({ ...source, acceptanceDays: 10 })),
  });
  // 10 days are 1 3/7 weeks: 4/7 of a week’s leads are due one week before, 3/7 two weeks before.
  near(weeks(leadsDue.each.weeks, d).slice(-3), [80, (80 * 4) / 7, 0]);
  expect(number(leadsBefore, d)).toBeCloseTo(80 + (80 * 3) / 7, 5);
});

// Records: half won by day 7, all by day 14. One accepted in the middle of its week is 3.5 days old at its end: a quarter is
// won by then, three quarters a week later, all two weeks later.
const fromRecords = { wonBy: [0, 0.5, 1], cycleDays: 900 };

test('a curve from records spreads wins over three weeks', () => {
  const { weeks, number, cell, failing } = calendarOf(plainPlan({}, fromRecords));
  near(weeks(wonAtAge, s).slice(0, 4), [0.25, 0.5, 0.25, 0]);
  near(weeks(opportunityInTime, s), [...repeated(1, 50), 0.75, 0.25]);
  // 51 weeks’ worth of opportunities closes in time: 2,080 / 51 a week.
  const perWeek = 2080 / 51;
  near(weeks(created.each.weeks, s), repeated(perWeek, 52));
  near(weeks(newWins.each.weeks, s), [perWeek / 16, (perWeek * 3) / 16, ...repeated(perWeek / 4, 50)]);
  expect(number(moreThanFunnel)).toBeCloseTo(perWeek, 6);
  expect(number(shareInTime)).toBeCloseTo(51 / 52, 12);
  expect(cell(lastOpportunity)).toBe(serialDate('2027-12-20'));
  expect(cell(lastLead)).toBe(serialDate('2027-12-06'));
  expect(failing()).toEqual([]);
});

test('what is too late is what twice the bookings would not bring', () => {
  const { weeks } = calendarOf(plainPlan({}, fromRecords));
  const first = (10_000 * 2080) / 51 / 16;
  const cents = (x: number) => Math.round(x * 100) / 100;
  near(weeks(behind.weeks).slice(0, 1), [cents(100_000 - first)]);
  // After two weeks 1/16 + 4/16 of a week’s opportunities are wins, twice that 10/16: 254,902 of the 200,000 due.
  near(weeks(tooLate.weeks).slice(0, 2), [cents(100_000 - 2 * first), 0]);
});

// 1,000,000 at 25% are 250,000. Open when weeks begin: all, three quarters, a quarter; together two.
test('the opening pipeline runs off once', () => {
  const { weeks, number, failing } = calendarOf(plainPlan({}, { ...fromRecords, openingPipeline: 1_000_000 }));
  near(weeks(runOff.each.weeks, s), [125_000, 93_750, 31_250, ...repeated(0, 49)]);
  expect(number(newBookings.each.year, s)).toBeCloseTo(4_950_000, 4);
  expect(failing()).toEqual([]);
});

test('an opening pipeline above the target leaves nothing to create', () => {
  const { weeks, cell, failing } = calendarOf(plainPlan({}, { openingPipeline: 30_000_000, cycleDays: 90 }));
  near(weeks(created.each.weeks, s), repeated(0, 52));
  near(weeks(leadsDue.each.weeks, d), repeated(0, 52));
  expect(cell(shareInTime)).toBe('');
  expect(failing()).toEqual([]);
});

test('a cycle of 1,500 days asks for many times Funnel’s number, and still makes the year', () => {
  const { number, cell, failing } = calendarOf(plainPlan({}, { cycleDays: 1500 }));
  expect(number(created.each.year, s)).toBeGreaterThan(10 * 2080);
  expect(number(newWins.each.year, s)).toBeCloseTo(520, 6);
  expect(cell(lastOpportunity)).toBe('');
  expect(failing()).toEqual([]);
});

test('where nothing can close within the year nothing is created, and a check says so', () => {
  const never = { curveDays: [0, 700, 1000], holidays: [] };
  const { number, failing } = calendarOf(plainPlan(never, { wonBy: [0, 0, 1] }));
  expect(number(created.each.year, s)).toBe(0);
  expect(failing()).toEqual(['All: what closes within the year on Calendar does not make the target']);
});
