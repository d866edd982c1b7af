import { dayOf, isoOfDay } from '../read/dates/dayOf';

/** Length of a period of actuals, by calendar. */
export type ActualsPeriod = 'month' | 'quarter';

const MONTHS: Readonly<Record<ActualsPeriod, number>> = { month: 1, quarter: 3 };

/** First days of the periods from that of the first day to that of the last one, and the day after: boundaries of `actuals`. */
export function periodStarts(period: ActualsPeriod, first: number, last: number): readonly number[] {
  const iso = isoOfDay(first);
  const length = MONTHS[period];
  const month = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const starts: number[] = [];
  for (let from = Math.floor(month / length) * length; ; from += length) {
    const day = dayOf(Math.floor(from / 12), (from % 12) + 1, 1);
    starts.push(day);
    if (day > last) return starts;
  }
}
