import * as fc from 'fast-check';
import { periodsOf } from '../../../src/plan/inputs/periodsOf';
import type { CapacityInputs, PlanInputs } from '../../../src/plan/inputs/planInputs';
import { isoDate } from '../../../src/plan/inputs/serialDate';
import { capacity, leadsPerRep, quarterTarget, shortfall } from '../../../src/plan/lines/capacity/capacityLines';
import {
  capacityState,
  hiresNeeded,
  isTooLateToHire,
  openPositionsBy,
  quarterStart,
  shortfallFrom,
} from '../../../src/plan/lines/capacity/hiringLines';
import { capacityCoversTarget } from '../../../src/plan/lines/checks/capacityChecks';
import { salesQuota } from '../../../src/plan/lines/goalsLines';
import { exampleInputs } from '../../support/exampleInputs';
import { lineCells } from '../../support/lineCells';

const quarters = [0, 1, 2, 3];
const lines = [
  capacity,
  quarterTarget,
  salesQuota,
  shortfall,
  shortfallFrom,
  hiresNeeded,
  isTooLateToHire,
  openPositionsBy,
  quarterStart,
  leadsPerRep,
  capacityState,
  capacityCoversTarget.state,
];

function planOf(given: Partial<CapacityInputs>): PlanInputs {
  const example = exampleInputs();
  return { ...example, capacity: { ...example.capacity, ...given } };
}

const noReps = { reps: [0, 0, 0, 0, 0], hires: [0, 0, 0, 0] } as const;
const tenRamped = {
  ramp: [0, 0.25, 0.5, 0.75, 1],
  reps: [0, 0, 0, 0, 10],
  hires: [0, 0, 0, 0],
  attritionRate: 0,
  productivity: 300_000,
} as const;

test('hires needed, by hand', () => {
  // Ten ramped reps book 3,000,000 a quarter. Sales owes 14,400,000: 20, 24, 23 and 33% of it are 2,880,000, 3,456,000,
  // 3,312,000 and 4,752,000, short by 0, 456,000, 312,000 and 1,752,000: 2,520,000 together.
  const cell = lineCells(lines, planOf(tenRamped));
  expect(quarters.map((quarter) => Math.round(Number(cell(shortfall, { quarter }))))).toEqual([
    0, 456_000, 312_000, 1_752_000,
  ]);
  expect(quarters.map((quarter) => Math.round(Number(cell(shortfallFrom, { quarter }))))).toEqual([
    2_520_000, 2_520_000, 2_064_000, 1_752_000,
  ]);
  // A hire of the first quarter is worth 0 + 25 + 50 + 75% of 300,000 by the end of the year: 450,000; of the second 225,000,
  // of the third 75,000, of the fourth nothing.
  expect(quarters.map((quarter) => cell(hiresNeeded, { quarter }))).toEqual([6, 12, 28, '']);
  expect(cell(isTooLateToHire, { quarter: 3 })).toBe(true);
});

test('positions are open so many days before the quarter, unless it is too late', () => {
  const cell = lineCells(lines, planOf({ ...tenRamped, hiringDays: 60 }));
  expect(quarters.map((quarter) => isoDate(Number(cell(quarterStart, { quarter }))))).toEqual([
    '2027-01-01',
    '2027-04-01',
    '2027-07-01',
    '2027-10-01',
  ]);
  expect(isoDate(Number(cell(openPositionsBy, { quarter: 1 })))).toBe('2027-01-31');
  expect(cell(openPositionsBy, { quarter: 3 })).toBe('');
});

test('quarters begin with their first period in a calendar of weeks, and of quarters', () => {
  const shares = [0.2, 0.24, 0.23, 0.33] as const;
  const startsIn = (calendar: '4-4-5' | 'quarter') => {
    const periods = periodsOf({ calendar, weeksInYear: 52, quarterShares: shares });
    const cell = lineCells(lines, { ...exampleInputs(), periods });
    return quarters.map((quarter) => isoDate(Number(cell(quarterStart, { quarter }))));
  };
  expect(startsIn('4-4-5')).toEqual(['2027-01-01', '2027-04-02', '2027-07-02', '2027-10-01']);
  expect(startsIn('quarter')).toEqual(['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01']);
});

test('without reps nothing is said of capacity, and the check passes', () => {
  const cell = lineCells(lines, planOf(noReps));
  expect(cell(capacityState)).toMatch(/^Not modelled/);
  expect(quarters.map((quarter) => cell(shortfall, { quarter }))).toEqual([0, 0, 0, 0]);
  expect(quarters.map((quarter) => cell(leadsPerRep, { quarter }))).toEqual(['', '', '', '']);
  expect(cell(capacityCoversTarget.state)).toBe('OK');
});

test('the check names the first quarter that capacity does not cover', () => {
  expect(lineCells(lines, exampleInputs())(capacityCoversTarget.state)).toBe('OK');
  const cell = lineCells(lines, planOf(tenRamped));
  expect(cell(capacityCoversTarget.state)).toBe('Q2: the reps on Capacity cannot book what is to be booked');
});

test('law: with the hires that a quarter asks for, capacity from then on makes up what was short, and not by much', () => {
  const count = fc.integer({ min: 0, max: 8 });
  const plans = fc.record({
    reps: fc.tuple(count, count, count, count, count),
    hires: fc.tuple(count, count, count, count),
    attritionRate: fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100),
  });
  fc.assert(
    fc.property(plans, fc.integer({ min: 0, max: 2 }), ({ reps, hires, attritionRate }, start) => {
      fc.pre(reps.some((some) => some > 0) || hires.some((some) => some > 0));
      const given = { ...tenRamped, reps: [...reps], attritionRate };
      const capacityFrom = (planned: readonly [number, number, number, number]) => {
        const cell = lineCells(lines, planOf({ ...given, hires: planned }));
        return quarters.slice(start).reduce((total, quarter) => total + Number(cell(capacity, { quarter })), 0);
      };
      const cell = lineCells(lines, planOf({ ...given, hires }));
      const needed = Number(cell(hiresNeeded, { quarter: start }));
      const short = Number(cell(shortfallFrom, { quarter: start }));
      const withHires = (more: number) =>
        capacityFrom(hires.map((some, quarter) => (quarter === start ? some + more : some)) as never) -
        capacityFrom(hires);
      expect(withHires(needed)).toBeGreaterThanOrEqual(short - 1);
      if (needed > 0) expect(withHires(needed - 1)).toBeLessThan(short + 1);
    }),
    { numRuns: 40 },
  );
});
