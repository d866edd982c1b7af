import { isoOfDay } from '../read/dates/dayOf';

/** Length of a period: a calendar quarter or half of a year. */
export type PeriodLength = 'quarter' | 'half';

const MONTHS = { quarter: 3, half: 6 } as const;

/** Calendar periods of one length, counted on over the years. */
export const calendarPeriod = (length: PeriodLength) => {
  const perYear = 12 / MONTHS[length];
  return {
    /** The number of the period in which a day lies. */
    placeOf: (day: number): number => {
      const iso = isoOfDay(day);
      const months = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
      return Math.floor(months / MONTHS[length]);
    },
    /** Its name: `2017 Q3`, `2017 H2`. */
    nameOf: (place: number): string =>
      `${Math.floor(place / perYear)} ${length === 'quarter' ? 'Q' : 'H'}${(place % perYear) + 1}`,
  };
};
