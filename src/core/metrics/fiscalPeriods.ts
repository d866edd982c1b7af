import { addMonths } from '../calculus/addMonths';
import type { Value } from '../calculus/value';
import { defineProcedure } from './defineMetric';

const WEEK = 7;
const QUARTERS = 4;
/** Weeks of each period of a quarter, for the calendars that are made of weeks. */
const WEEKS: Readonly<Record<string, readonly number[]>> = {
  week: new Array(13).fill(1),
  '4-4-5': [4, 4, 5],
  '4-5-4': [4, 5, 4],
  '5-4-4': [5, 4, 4],
};
/** Months of each period, for the calendars that are made of months. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3 };
const LETTERS: Readonly<Record<string, string>> = { month: 'M', quarter: 'Q', week: 'W' };

export const fiscalPeriods = defineProcedure({
  name: 'FISCAL_PERIODS',
  group: 'Calendar and lag',
  says: 'Periods of one fiscal year: label, first day, last day and length in weeks.',
  question: 'Which periods does our fiscal year have?',
  when: 'Use it to head the columns of a plan by period. The calendars of weeks compare like with like, since every period has whole weeks; they take a 53rd week every five or six years to keep up with the calendar.',
  params: {
    startDate: { kind: 'date', says: 'first day of the fiscal year', single: true },
    pattern: {
      kind: 'choice',
      choices: ['month', 'quarter', 'week', '4-4-5', '4-5-4', '5-4-4'],
      says: '"month", "quarter", "week" or the weeks of the three periods of a quarter: "4-4-5", "4-5-4" or "5-4-4"',
      optional: true,
      byDefault: 'month',
    },
    extraWeek: {
      kind: 'flag',
      says: 'TRUE in a year of 53 weeks: the last period takes one more, and of single weeks there is one more; only for calendars of weeks',
      optional: true,
      byDefault: false,
      single: true,
    },
  },
  result: {
    shape: 'table',
    says: 'a row for each period',
    columns: [
      { kind: 'text', says: 'label: M1 for months, Q1 for quarters, W1 for weeks, P1 for periods of weeks' },
      { kind: 'date', says: 'first day' },
      { kind: 'date', says: 'last day, which is in the period' },
      { unit: { week: 1 }, says: 'weeks, its days / 7' },
    ],
  },
  reason: 'how many periods there are, and so how many rows, depends on the pattern and on the extra week',
  refuses: ({ pattern, extraWeek }) =>
    extraWeek && pattern in MONTHS
      ? {
          param: 'extraWeek',
          rule: `must be FALSE for the pattern "${pattern}", which is not made of weeks`,
          got: true,
        }
      : undefined,
  compute: ({ startDate, pattern, extraWeek }) => {
    const start = Math.floor(Number(startDate));
    const starts = pattern in MONTHS ? startsOfMonths(start, pattern) : startsOfWeeks(start, pattern, extraWeek);
    const letter = LETTERS[pattern] ?? 'P';
    return starts.slice(0, -1).map((first, i) => {
      const next = starts[i + 1] as number;
      return [`${letter}${i + 1}`, first, next - 1, (next - first) / WEEK];
    });
  },
  examples: [
    {
      given: { startDate: '2026-02-01', pattern: 'quarter' },
      gives: [
        ['Q1', '2026-02-01', '2026-04-30', 89 / 7],
        ['Q2', '2026-05-01', '2026-07-31', 92 / 7],
        ['Q3', '2026-08-01', '2026-10-31', 92 / 7],
        ['Q4', '2026-11-01', '2027-01-31', 92 / 7],
      ],
      within: 1e-12,
      from: 'by the calendar: February to April of 2026 has 28 + 31 + 30 days',
    },
    {
      given: { startDate: '2025-02-02', pattern: '4-5-4' },
      gives: [
        ['P1', '2025-02-02', '2025-03-01', 4],
        ['P2', '2025-03-02', '2025-04-05', 5],
        ['P3', '2025-04-06', '2025-05-03', 4],
        ['P4', '2025-05-04', '2025-05-31', 4],
        ['P5', '2025-06-01', '2025-07-05', 5],
        ['P6', '2025-07-06', '2025-08-02', 4],
        ['P7', '2025-08-03', '2025-08-30', 4],
        ['P8', '2025-08-31', '2025-10-04', 5],
        ['P9', '2025-10-05', '2025-11-01', 4],
        ['P10', '2025-11-02', '2025-11-29', 4],
        ['P11', '2025-11-30', '2026-01-03', 5],
        ['P12', '2026-01-04', '2026-01-31', 4],
      ],
      from: 'counted in weeks of seven days from Sunday, 2 February 2025',
    },
  ],
  refused: [{ startDate: '2026-01-01', pattern: 'month', extraWeek: true }],
  source: 'by definition; of months as EDATE counts them, of weeks as 4-4-5 calendars do',
  related: ['SEASONAL_SPREAD', 'PHASED_REQUIREMENT'],
});

/** The first day of each period, and of what follows the last. Counted from the first, so that the 31st stays the 31st. */
function startsOfMonths(start: number, pattern: string): readonly number[] {
  const months = MONTHS[pattern] as number;
  return Array.from({ length: 12 / months + 1 }, (_, i) => addMonths(start, i * months));
}

function startsOfWeeks(start: number, pattern: string, extraWeek: Value): readonly number[] {
  const weeks = Array.from({ length: QUARTERS }, () => WEEKS[pattern] as readonly number[]).flat();
  const last = weeks.length - 1;
  if (extraWeek && pattern === 'week') weeks.push(1);
  else if (extraWeek) weeks[last] = (weeks[last] as number) + 1;
  const starts = [start];
  for (const [i, count] of weeks.entries()) starts.push((starts[i] as number) + count * WEEK);
  return starts;
}
