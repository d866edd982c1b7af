import type { PeriodInputs } from './planInputs';

/** Where on the Inputs tab each figure of a period stands: a period has one row, under a heading of its own. */
export const periodColumns = {
  name: 'label',
  quarter: 'unit',
  shareOfYear: 'value',
  months: 'asOf',
  weeks: 'records',
} as const satisfies Readonly<Partial<Record<keyof PeriodInputs, string>>>;
