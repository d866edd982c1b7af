import type { PlanInputs } from './planInputs';

const YEAR_OF_MONTHS = 52;
/** Beyond these a plan file is wrong, and `checkInputs` says so: the tabs are not laid out for it. */
const [FEWEST, MOST] = [1, 60];

/**
 * The number of weeks in the fiscal year. A calendar of weeks has the sum of its periods, 52 or 53; in a calendar of months the
 * last of 52 weeks takes the one or two days that are left.
 */
export function weeksOf({ periods }: Pick<PlanInputs, 'periods'>): number {
  const weeks = periods.reduce((total, period) => total + period.weeks, 0);
  if (periods.some((period) => period.months > 0) || !Number.isFinite(weeks)) return YEAR_OF_MONTHS;
  return Math.min(MOST, Math.max(FEWEST, Math.round(weeks)));
}
