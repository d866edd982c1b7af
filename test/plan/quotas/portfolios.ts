import type { Portfolio } from '../../support/portfolio';

const small = { averageDealSize: 18_000, closeRate: 0.24, closeRateRecords: 412, dealSizeCv: 0.5, cycleDays: 45 };
const middle = { averageDealSize: 52_000, closeRate: 0.21, closeRateRecords: 236, dealSizeCv: 0.6, cycleDays: 90 };
const large = { averageDealSize: 165_000, closeRate: 0.17, closeRateRecords: 71, dealSizeCv: 0.8, cycleDays: 170 };
const known = { closeRateRecords: 100_000 };

/** What quotas are tried on. Wins that each source owes in each segment: a row for each source. */
export const portfolios: readonly (readonly [string, Omit<Portfolio, 'confidence'>])[] = [
  [
    'three segments and sources',
    {
      segments: [small, middle, large],
      wins: [
        [88, 34, 3],
        [24, 21, 11],
        [16, 13, 4],
      ],
    },
  ],
  ['one segment', { segments: [middle], wins: [[40], [90]] }],
  [
    'rates that are known',
    {
      segments: [
        { ...small, ...known },
        { ...large, ...known },
      ],
      wins: [[60, 12]],
    },
  ],
  [
    'few records',
    {
      segments: [
        { ...small, closeRateRecords: 40 },
        { ...middle, closeRateRecords: 60 },
      ],
      wins: [
        [70, 30],
        [30, 40],
      ],
    },
  ],
  ['a dozen large deals of all sizes', { segments: [{ ...large, dealSizeCv: 1.2 }], wins: [[12]] }],
  ['hardly any records, hardly any wins', { segments: [{ ...middle, closeRateRecords: 20 }], wins: [[30], [8]] }],
  [
    'deals of one size',
    {
      segments: [
        { ...middle, dealSizeCv: 0 },
        { ...small, dealSizeCv: 0 },
      ],
      wins: [[30, 60]],
    },
  ],
];
