import * as fc from 'fast-check';
import { bookingsCapacity } from '../../../src/core/metrics/bookingsCapacity';
import { rampedReps as rampedRepsMetric } from '../../../src/core/metrics/rampedReps';
import type { CapacityInputs, PlanInputs } from '../../../src/plan/inputs/planInputs';
import { capacity, rampedReps } from '../../../src/plan/lines/capacity/capacityLines';
import { repsOf, repsTotal } from '../../../src/plan/lines/capacity/repLines';
import { computedValues } from '../../support/computedValues';
import { exampleInputs } from '../../support/exampleInputs';
import { lineCells } from '../../support/lineCells';

const quarters = [0, 1, 2, 3];
const lines = [repsOf, repsTotal, rampedReps, capacity];

const planOf = (given: Partial<CapacityInputs>): PlanInputs => {
  const example = exampleInputs();
  return { ...example, capacity: { ...example.capacity, ...given } };
};

/** Reps by quarter and tenure as the plan has them: a row for each quarter. */
function repsIn(inputs: PlanInputs): readonly (readonly number[])[] {
  const cell = lineCells(lines, inputs);
  return quarters.map((quarter) => inputs.capacity.ramp.map((_, tenure) => Number(cell(repsOf, { tenure, quarter }))));
}

/** The same one quarter after the other: what attrition leaves moves up, hires come in below. */
function cohorts({ reps, hires, attritionRate }: CapacityInputs): readonly (readonly number[])[] {
  const last = reps.length - 1;
  const rows: number[][] = [];
  for (const quarter of quarters) {
    const before = rows[quarter - 1];
    const row = before ? reps.map(() => 0) : [...reps];
    before?.forEach((count, tenure) => {
      const next = Math.min(tenure + 1, last);
      row[next] = (row[next] ?? 0) + count * (1 - attritionRate);
    });
    row[0] = (row[0] ?? 0) + (hires[quarter] ?? 0);
    rows.push(row);
  }
  return rows;
}

// Reps by tenure in the four quarters of Kellblog's bookings capacity model, and what they are worth as ramped reps.
const kellblog = [
  { reps: [4, 3, 2, 1, 10], ramped: 12.5 },
  { reps: [5, 4, 3, 2, 11], ramped: 15 },
  { reps: [6, 5, 4, 3, 12], ramped: 17.5 },
  { reps: [7, 6, 5, 4, 14], ramped: 21 },
] as const;
const kellblogRamp = [0, 0.25, 0.5, 0.75, 1];

test.each(kellblog)('a year that begins with Kellblog’s reps is worth $ramped of them', ({ reps, ramped }) => {
  const inputs = planOf({ ramp: kellblogRamp, reps: [...reps], hires: [0, 0, 0, 0], productivity: 300_000 });
  const cell = lineCells(lines, inputs);
  expect(cell(rampedReps, { quarter: 0 })).toBeCloseTo(ramped, 9);
  expect(cell(capacity, { quarter: 0 })).toBeCloseTo(ramped * 300_000, 3);
});

test('from quarter to quarter reps move up and hires come in: Kellblog’s first quarter becomes his second', () => {
  const inputs = planOf({ ramp: kellblogRamp, reps: [0, 3, 2, 1, 10], hires: [4, 5, 0, 0], attritionRate: 0 });
  const [first, second] = repsIn(inputs);
  expect(first).toEqual([...kellblog[0].reps]);
  expect(second).toEqual([...kellblog[1].reps]);
  const cell = lineCells(lines, inputs);
  expect([0, 1].map((quarter) => cell(rampedReps, { quarter }))).toEqual([12.5, 15]);
});

const count = fc.integer({ min: 0, max: 30 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const capacities = fc.integer({ min: 1, max: 8 }).chain((tenures) =>
  fc.record({
    ramp: fc.array(share, { minLength: tenures, maxLength: tenures }),
    reps: fc.array(count, { minLength: tenures, maxLength: tenures }),
    hires: fc.tuple(count, count, count, count),
    attritionRate: fc.integer({ min: 0, max: 60 }).map((percent) => percent / 100),
    productivity: fc.integer({ min: 1000, max: 2_000_000 }),
  }),
);

test('law: reps by tenure are those of cohorts that age quarter by quarter, for ramps of any length', () => {
  fc.assert(
    fc.property(capacities, (given) => {
      const inputs = planOf(given);
      const expected = cohorts(inputs.capacity);
      repsIn(inputs).forEach((row, quarter) => {
        row.forEach((found, tenure) => {
          expect(Math.abs(found - (expected[quarter]?.[tenure] ?? 0))).toBeLessThan(1e-9);
        });
      });
    }),
  );
});

test('law: ramped reps are RAMPED_REPS of that table, capacity is BOOKINGS_CAPACITY of those', () => {
  fc.assert(
    fc.property(capacities, (given) => {
      const inputs = planOf(given);
      const cell = lineCells(lines, inputs);
      const repsByTenure = cohorts(inputs.capacity);
      const ramped = computedValues(rampedRepsMetric, { repsByTenure, ramp: inputs.capacity.ramp } as never);
      quarters.forEach((quarter) => {
        const rampedThen = Number(ramped[quarter]);
        expect(Math.abs(Number(cell(rampedReps, { quarter })) - rampedThen)).toBeLessThan(1e-9);
        const [booked] = computedValues(bookingsCapacity, {
          rampedReps: rampedThen,
          productivity: inputs.capacity.productivity,
          attainment: 1,
        });
        expect(Math.abs(Number(cell(capacity, { quarter })) - Number(booked))).toBeLessThan(1e-3);
      });
    }),
    { numRuns: 50 },
  );
});
