import type { PeriodInputs } from './planInputs';

/** The calendars that a plan starts from; its periods may be changed afterwards. */
export type Calendar = 'month' | 'quarter' | '4-4-5' | '4-5-4' | '5-4-4';
export const calendars: readonly Calendar[] = ['month', 'quarter', '4-4-5', '4-5-4', '5-4-4'];

export interface CalendarChoice {
  readonly calendar: Calendar;
  /** In a calendar of weeks the last period takes the 53rd. */
  readonly weeksInYear: 52 | 53;
  /** Share of the year's targets due in each quarter. */
  readonly quarterShares: readonly [number, number, number, number];
}

/** Months of each period of a quarter, then weeks. */
const lengths: Readonly<Record<Calendar, readonly { readonly months: number; readonly weeks: number }[]>> = {
  month: [inMonths(1), inMonths(1), inMonths(1)],
  quarter: [inMonths(3)],
  '4-4-5': [inWeeks(4), inWeeks(4), inWeeks(5)],
  '4-5-4': [inWeeks(4), inWeeks(5), inWeeks(4)],
  '5-4-4': [inWeeks(5), inWeeks(4), inWeeks(4)],
};

function inMonths(months: number) {
  return { months, weeks: 0 };
}

function inWeeks(weeks: number) {
  return { months: 0, weeks };
}

/**
 * The periods of a fiscal year, as FISCAL_PERIODS has them, with the shares of each quarter spread evenly over its periods, in
 * proportion to their length.
 */
export function periodsOf({ calendar, weeksInYear, quarterShares }: CalendarChoice): readonly PeriodInputs[] {
  const letter = calendar === 'month' ? 'M' : calendar === 'quarter' ? 'Q' : 'P';
  const pattern = lengths[calendar];
  const quarterLength = pattern.reduce((total, period) => total + period.months + period.weeks, 0);
  const periods = quarterShares.flatMap((share, quarter) =>
    pattern.map(({ months, weeks }, i) => {
      const number = quarter * pattern.length + i + 1;
      const part = (months + weeks) / quarterLength;
      return {
        key: `p${number}`,
        name: `${letter}${number}`,
        quarter: quarter + 1,
        months,
        weeks,
        shareOfYear: share * part,
      };
    }),
  );
  const last = periods.length - 1;
  return periods.map((period, i) =>
    i === last && period.weeks > 0 && weeksInYear === 53 ? { ...period, weeks: period.weeks + 1 } : period,
  );
}
