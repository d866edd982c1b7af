import type { MetricArguments } from './metricArguments';

/** Records are within so many days of when they are looked at. */
const DAYS = 60;
const LONGEST = 12;

type Arguments = Readonly<Record<string, unknown>>;
const many = (cells: unknown): readonly unknown[] => (Array.isArray(cells) ? cells : [cells]);
const oneOrMany = (like: unknown, cells: readonly unknown[]): unknown => (Array.isArray(like) ? cells : cells[0]);
const smaller = (a: number, b: number) => Math.min(a, b);
const larger = (a: number, b: number) => Math.max(a, b);

/** Dates as chance draws them are decades apart: here ends follow their beginnings, around the day they are looked at. */
function datesNear({ asOf, created, ended }: Arguments): { readonly created: unknown; readonly ended: unknown } {
  const now = asOf as number;
  const from = many(created).map((date) => now - ((date as number) % DAYS) + 5);
  const until = many(ended).map((date, i) =>
    date === '' ? '' : (from[i] as number) + ((date as number) % LONGEST) + ((date as number) % 2) / 4,
  );
  return { created: oneOrMany(created, from), ended: oneOrMany(ended, until) };
}

/** Cells of two tables of one size, combined one by one. */
function cellByCell(a: unknown, b: unknown, combine: (a: number, b: number) => number): unknown {
  if (!Array.isArray(a)) return a === '' || b === '' ? '' : combine(a as number, b as number);
  return a.map((cell, i) => cellByCell(cell, (b as unknown[])[i], combine));
}

const successesOfTrials = ({ successes, trials }: Arguments) => ({
  successes: cellByCell(successes, trials, smaller),
  trials: cellByCell(successes, trials, larger),
});

/** Blank from some age on, the younger the cohort. */
const staircase = (rates: readonly (readonly number[])[]) =>
  rates.map((row, r) => row.map((rate, c) => (c > row.length - r + (r % 2) ? '' : rate / row.length)));

const isOfWeeks = (pattern: unknown) => String(pattern).includes('-') || pattern === 'week';

/** What must go together in the arguments of the functions of calendar, lag, confidence and follow-up. */
export const recordArguments: Readonly<Record<string, (given: Arguments) => Arguments>> = {
  FISCAL_PERIODS: ({ pattern, extraWeek = false }) => ({ extraWeek: isOfWeeks(pattern) && extraWeek }),
  CLOSE_CURVE: ({ cohortRates }) => ({ cohortRates: staircase(cohortRates as number[][]) }),
  CUMULATIVE_CLOSE_RATE: (given) => {
    const { created, ended } = datesNear({ ...given, ended: given.closed });
    const status = many(given.status).map((one, i) => (many(ended)[i] === '' ? '' : one));
    return { created, closed: ended, status };
  },
  PROBABILITY_OF_TARGET: ({ winsNeeded, opportunities, closeRate }) => {
    const most = 1.5 * (opportunities as number) * (closeRate as number) + 2;
    return { winsNeeded: (winsNeeded as number) % most };
  },
  PROBABILITY_OF_REVENUE: ({ revenueTarget, opportunities, averageDealSize, closeRate, dealSizeCv = 0 }) => {
    const most = (1.5 * (opportunities as number) * (closeRate as number) + 2) * (averageDealSize as number);
    return { revenueTarget: (revenueTarget as number) % most, dealSizeCv: (dealSizeCv as number) / 300 };
  },
  RATE_INTERVAL: successesOfTrials,
  SHRUNK_RATE: successesOfTrials,
  SHRUNK_RATES: successesOfTrials,
  SLA_COMPLIANCE: (given) => {
    const { created, ended } = datesNear({ ...given, ended: given.firstContact });
    return { created, firstContact: ended };
  },
  SLA_STATUS: (given) => {
    const { created, ended } = datesNear({ ...given, ended: given.firstContact });
    return { created, firstContact: ended };
  },
};

/** Arguments as a sheet hands them to a function: lists as a column, dates as such, nothing where one is left out. */
export function sheetArguments(
  params: Readonly<Record<string, { readonly kind?: string }>>,
  drawn: MetricArguments,
): readonly unknown[] {
  return Object.entries(params).map(([key, { kind }]) => {
    const value = drawn[key] ?? '';
    const cell = (one: unknown) => (kind === 'date' && typeof one === 'number' ? dateOf(one) : one);
    if (!Array.isArray(value)) return cell(value);
    return value.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
  });
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const dateOf = (serial: number) => new Date(EPOCH + serial * DAY);
