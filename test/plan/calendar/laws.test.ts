import * as fc from 'fast-check';
import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import { leadsBefore, leadsDue, opportunitiesDue } from '../../../src/plan/lines/calendar/dueLines';
import { created, newBookings, runOff, target } from '../../../src/plan/lines/calendar/growthLines';
import { leadInTime, opportunityInTime } from '../../../src/plan/lines/calendar/inTimeLines';
import { stillOpen, wonAtAge, wonByAge } from '../../../src/plan/lines/calendar/lagLines';
import { openingWins, segmentGap, segmentTarget } from '../../../src/plan/lines/gapLines';
import { planInputsArbitrary } from '../../support/planInputsArbitrary';
import { calendarOf, sumOf } from './calendarOf';

const runs = { numRuns: 30, seed: 20_261_122 };
const indexes = (list: readonly unknown[]) => list.map((_, i) => i);
/** Doubles summed over a year. */
const RELATIVE = 1e-9;

function expectNear(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(RELATIVE * Math.max(1, Math.abs(expected)));
}

test('the year brings target and pipeline of each segment once', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (plan) => {
      const { weeks, number } = calendarOf(plan);
      for (const segment of indexes(plan.segments)) {
        const at = { segment };
        expectNear(sumOf(weeks(target.each.weeks, at)), number(segmentTarget, at));
        expectNear(sumOf(weeks(runOff.each.weeks, at)), number(openingWins, at));
        expectNear(sumOf(weeks(newBookings.each.weeks, at)), number(segmentGap, at));
      }
    }),
    runs,
  );
});

test('every lead is due once, before the year or in it', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (plan) => {
      const { weeks, number } = calendarOf(plan);
      plan.sources.forEach(({ qualifiedToAcceptedRate }, source) => {
        const needed = sumOf(weeks(opportunitiesDue.each.weeks, { source })) / qualifiedToAcceptedRate;
        const due = number(leadsBefore, { source }) + sumOf(weeks(leadsDue.each.weeks, { source }));
        // What is due before the year is cleaned at the sixth decimal.
        expect(Math.abs(due - needed)).toBeLessThanOrEqual(1e-6 + RELATIVE * needed);
      });
    }),
    runs,
  );
});

test('curves rise from none to all, and what still comes in time falls from week to week', () => {
  const rising = (cells: readonly number[]) =>
    cells.every((cell, i) => i === 0 || cell >= (cells[i - 1] as number) - 1e-12);
  const isShare = (cell: number) => cell >= -1e-12 && cell <= 1 + 1e-12;
  fc.assert(
    fc.property(planInputsArbitrary, (plan) => {
      const { weeks } = calendarOf(plan);
      for (const segment of indexes(plan.segments)) {
        const lines = [wonByAge, wonAtAge, stillOpen, opportunityInTime].map((line) => weeks(line, { segment }));
        expect(lines.flat().every(isShare)).toBe(true);
        expect(rising(lines[0] ?? [])).toBe(true);
        expect(rising([...(lines[3] ?? [])].reverse())).toBe(true);
      }
      for (const source of indexes(plan.sources)) {
        const shares = weeks(leadInTime, { source });
        expect(shares.every(isShare)).toBe(true);
      }
    }),
    runs,
  );
});

const inMoney = (plan: PlanInputs, times: number): PlanInputs => ({
  ...plan,
  revenueGoal: plan.revenueGoal * times,
  renewalRevenue: plan.renewalRevenue * times,
  expansionRevenue: plan.expansionRevenue * times,
  inboundRevenue: plan.inboundRevenue * times,
  nurturingRevenue: plan.nurturingRevenue * times,
  segments: plan.segments.map((segment) => ({
    ...segment,
    averageDealSize: segment.averageDealSize * times,
    openingPipeline: segment.openingPipeline * times,
  })),
});

test('in another currency the same opportunities and leads are due', () => {
  fc.assert(
    fc.property(planInputsArbitrary, fc.constantFrom(0.5, 4, 128), (plan, times) => {
      const [one, other] = [calendarOf(plan), calendarOf(inMoney(plan, times))];
      for (const source of indexes(plan.sources)) {
        const again = other.weeks(leadsDue.each.weeks, { source });
        one.weeks(leadsDue.each.weeks, { source }).forEach((leads, i) => {
          expectNear(again[i] as number, leads);
        });
      }
    }),
    { ...runs, numRuns: 15 },
  );
});

test('a longer cycle never means less to create', () => {
  fc.assert(
    fc.property(planInputsArbitrary, fc.integer({ min: 0, max: 700 }), (plan, more) => {
      const median = (days: number): PlanInputs => ({
        ...plan,
        segments: plan.segments.map((segment) => ({ ...segment, wonBy: [], cycleDays: segment.cycleDays + days })),
      });
      const [short, long] = [calendarOf(median(0)), calendarOf(median(more))];
      for (const segment of indexes(plan.segments)) {
        const [few, many] = [short, long].map(({ number }) => number(created.each.year, { segment })) as [
          number,
          number,
        ];
        expect(many).toBeGreaterThanOrEqual(few * (1 - RELATIVE));
      }
    }),
    { ...runs, numRuns: 15 },
  );
});

test('a segment without a gap creates nothing', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (plan) => {
      const rich = { ...plan, segments: plan.segments.map((segment) => ({ ...segment, openingPipeline: 1e12 })) };
      const { weeks } = calendarOf(rich);
      for (const segment of indexes(rich.segments))
        expect(weeks(created.each.weeks, { segment }).every((count) => count === 0)).toBe(true);
    }),
    { ...runs, numRuns: 15 },
  );
});

test('every plan passes the checks of its calendar', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (plan) => {
      expect(
        calendarOf(plan)
          .failing()
          .filter((state) => state.includes('Calendar')),
      ).toEqual([]);
    }),
    runs,
  );
});
