import type { InputTrouble } from '../inputTrouble';
import type { PlanInputs } from '../planInputs';

const QUARTERS = 4;
const MONTHS = 12;
const WEEKS = [52, 53];

/** Periods that do not make a fiscal year. */
export function calendarTroubles({ periods }: PlanInputs): readonly InputTrouble[] {
  const lengths = periods.flatMap(({ name, months, weeks }, i) =>
    months > 0 !== weeks > 0
      ? []
      : [
          {
            path: `periods[${i}]`,
            message: `${name} must last months or weeks, got ${months} months and ${weeks} weeks`,
          },
        ],
  );
  return [...quarterTroubles(periods), ...(lengths.length > 0 ? lengths : yearTroubles(periods))];
}

function quarterTroubles(periods: PlanInputs['periods']): readonly InputTrouble[] {
  const quarters = periods.map(({ quarter }) => quarter);
  const steps = quarters.map((quarter, i) => quarter - (quarters[i - 1] ?? 1));
  const wrong = steps.findIndex((step, i) => (i === 0 ? step !== 0 : step !== 0 && step !== 1));
  if (wrong >= 0) {
    const { name, quarter } = periods[wrong] as PlanInputs['periods'][number];
    const before = quarters[wrong - 1];
    const rule = before === undefined ? 'must be in quarter 1' : `must be in quarter ${before} or the next one`;
    return [{ path: `periods[${wrong}].quarter`, message: `${name} ${rule}, got ${quarter}` }];
  }
  const last = quarters[quarters.length - 1];
  if (last === QUARTERS) return [];
  return [
    { path: 'periods', message: `The periods must run through all four quarters, the last one is in quarter ${last}` },
  ];
}

function yearTroubles(periods: PlanInputs['periods']): readonly InputTrouble[] {
  const months = periods.reduce((total, period) => total + period.months, 0);
  const weeks = periods.reduce((total, period) => total + period.weeks, 0);
  const wrong = (message: string) => [{ path: 'periods', message }];
  if (months > 0 && weeks > 0) return wrong('The periods must all be counted in months, or all in weeks');
  if (months > 0) return months === MONTHS ? [] : wrong(`The periods must make 12 months, got ${months}`);
  return WEEKS.includes(weeks) ? [] : wrong(`The periods must make 52 or 53 weeks, got ${weeks}`);
}
