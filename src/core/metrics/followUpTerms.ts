import type { DateParam, NumberParam } from './param';

/** Parameters that the functions of follow-up share. */
export const followUpTerms = {
  created: { kind: 'date', says: 'when each lead was handed to sales' },
  firstContact: {
    kind: 'date',
    says: 'when somebody first got in touch, blank where nobody has; after as_of it counts as not yet',
    mayBeBlank: true,
  },
  asOf: { kind: 'date', says: 'when this is true, such as today', single: true },
  limitDays: {
    unit: { day: 1 },
    says: 'elapsed days within which to make contact',
    atLeast: 0,
    optional: true,
    byDefault: 3,
    single: true,
  },
} as const satisfies Readonly<Record<string, DateParam | NumberParam>>;
