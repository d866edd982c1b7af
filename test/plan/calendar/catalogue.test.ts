import { numbers } from '../../../src/core/calculus/numbers';
import type { Value } from '../../../src/core/calculus/value';
import { phasedCloses } from '../../../src/core/metrics/phasedCloses';
import { phasedRequirement } from '../../../src/core/metrics/phasedRequirement';
import { periodsOf } from '../../../src/plan/inputs/periodsOf';
import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import { created, newWins, runOff, target } from '../../../src/plan/lines/calendar/growthLines';
import { wonAtAge } from '../../../src/plan/lines/calendar/lagLines';
import { behindOfSegment, tooLateOfSegment } from '../../../src/plan/lines/calendar/paceLines';
import { workingDays } from '../../../src/plan/lines/calendar/rhythmLines';
import { exampleInputs } from '../../support/exampleInputs';
import { calendarOf } from './calendarOf';

const example = exampleInputs();
const asNumbers = (cells: unknown) => cells as readonly number[];

/** Every week of a calendar of weeks without days off has five working days, which makes creation level. */
const levelYear: PlanInputs = {
  ...example,
  fiscalYearStart: '2027-01-03',
  holidays: [],
  periods: periodsOf({ calendar: '4-4-5', weeksInYear: 53, quarterShares: [0.22, 0.24, 0.24, 0.3] }),
};
const plans = [
  ['the example', example],
  ['a level year', levelYear],
] as const;

const rows = plans.flatMap(([name, plan]) =>
  plan.segments.map((segment, i) => [`${segment.name} of ${name}`, plan, i] as const),
);

test.each(rows)('%s: wins come as PHASED_CLOSES says', (_, plan, segment) => {
  const { weeks } = calendarOf(plan);
  const closeRate = plan.segments[segment]?.closeRate as number;
  const curve = weeks(wonAtAge, { segment }).map((share) => share * closeRate);
  const closes = phasedCloses.formula(numbers, { created: weeks(created.each.weeks, { segment }) as Value[], curve });
  weeks(newWins.each.weeks, { segment }).forEach((wins, i) => {
    expect(wins).toBeCloseTo(asNumbers(closes)[i] as number, 9);
  });
});

/** What PHASED_REQUIREMENT makes of the same targets, pipeline and curve, counted in wins. */
function requirement(plan: PlanInputs, segment: number, shape?: readonly number[]) {
  const { weeks } = calendarOf(plan);
  const { averageDealSize = 1, closeRate = 1 } = plan.segments[segment] ?? {};
  const inWins = (cells: readonly number[]) => cells.map((money) => money / averageDealSize);
  const [needed, behind, late] = phasedRequirement.formula(numbers, {
    requiredCloses: inWins(weeks(target.each.weeks, { segment })),
    openingCloses: inWins(weeks(runOff.each.weeks, { segment })),
    curve: weeks(wonAtAge, { segment }).map((share) => share * closeRate),
    ...(shape && { shape }),
  } as never) as unknown as readonly (readonly number[])[];
  const inMoney = (cells: readonly number[] = []) => cells.map((wins) => wins * averageDealSize);
  return { needed: needed ?? [], behind: inMoney(behind), late: inMoney(late) };
}

/** Shown to the cent. */
const CENTS = 1;

test.each(rows)('%s: what to create, and what is behind, is what PHASED_REQUIREMENT says', (_, plan, segment) => {
  const { weeks } = calendarOf(plan);
  const { needed, behind } = requirement(plan, segment, weeks(workingDays.weeks));
  weeks(created.each.weeks, { segment }).forEach((count, i) => {
    expect(count).toBeCloseTo(needed[i] as number, 8);
  });
  weeks(behindOfSegment.weeks, { segment }).forEach((money, i) => {
    expect(money).toBeCloseTo(behind[i] as number, CENTS);
  });
});

test.each(levelYear.segments.map(({ name }, i) => [name, i] as const))(
  '%s of a level year: what is too late is what PHASED_REQUIREMENT says',
  (_, segment) => {
    const { late } = requirement(levelYear, segment);
    const found = calendarOf(levelYear).weeks(tooLateOfSegment.weeks, { segment });
    expect(found[0]).toBeGreaterThan(0);
    found.forEach((money, i) => {
      expect(money).toBeCloseTo(late[i] as number, CENTS);
    });
  },
);
