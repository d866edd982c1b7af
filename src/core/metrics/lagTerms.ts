import type { NumberParam } from './param';

/** Parameters that the functions of lag share. */
export const lagTerms = {
  curve: {
    unit: {},
    shape: 'list',
    says: 'share of a cohort that closes at each age in periods, the period of creation first, each 0 to 1',
    atLeast: 0,
    atMost: 1,
  },
} as const satisfies Readonly<Record<string, NumberParam>>;
