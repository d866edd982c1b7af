import { type Calendar, type CalendarChoice, calendars, periodsOf } from '../../../plan/inputs/periodsOf';
import type { PeriodInputs } from '../../../plan/inputs/planInputs';

/** Which of the usual calendars these periods are, whatever their names and shares; null where they are the planner's own. */
export function calendarOf(periods: readonly PeriodInputs[]): Pick<CalendarChoice, 'calendar' | 'weeksInYear'> | null {
  const choices = calendars.flatMap((calendar) => [choice(calendar, 52), choice(calendar, 53)]);
  const given = lengthsOf(periods);
  return choices.find((each) => lengthsOf(periodsOf({ ...each, quarterShares: [0, 0, 0, 0] })) === given) ?? null;
}

const choice = (calendar: Calendar, weeksInYear: 52 | 53) => ({ calendar, weeksInYear });

const lengthsOf = (periods: readonly PeriodInputs[]): string =>
  periods.map(({ quarter, months, weeks }) => `${quarter}:${months}:${weeks}`).join();
