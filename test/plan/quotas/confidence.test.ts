import type { ConfidenceInputs } from '../../../src/plan/inputs/planInputs';
import { opportunities, revenue } from '../../../src/plan/lines/funnelLines';
import { multiplier } from '../../../src/plan/lines/quotas/multiplierLines';
import { seeded } from '../../records/rates/simulated';
import { lineCells } from '../../support/lineCells';
import { type Portfolio, portfolio } from '../../support/portfolio';
import { simulatedYear } from './simulatedYears';

const YEARS = 10_000;
const SEED = 20_261_122;
const confidence: ConfidenceInputs = { compared: [0.5, 0.8, 0.9], chosen: 0.95 };
const levels = [...confidence.compared, confidence.chosen];
/** How far the real probability may lie from the confidence: the quota is set by mean and variance alone. */
const within = [0.04, 0.02, 0.02, 0.04];

const small = { averageDealSize: 18_000, closeRate: 0.24, closeRateRecords: 412, dealSizeCv: 0.5 };
const middle = { averageDealSize: 52_000, closeRate: 0.21, closeRateRecords: 236, dealSizeCv: 0.6 };
const large = { averageDealSize: 165_000, closeRate: 0.17, closeRateRecords: 71, dealSizeCv: 0.8 };
const known = { closeRateRecords: 100_000 };

/** Wins that each source owes in each segment: a row for each source. */
const portfolios: readonly (readonly [string, Omit<Portfolio, 'confidence'>])[] = [
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

/** How often a source makes its revenue at each confidence, in years drawn by chance. */
function madeBy(source: number, given: Omit<Portfolio, 'confidence'>): readonly number[] {
  const cell = lineCells([multiplier, opportunities.cells, revenue.bySource], portfolio({ ...given, confidence }));
  const target = Number(cell(revenue.bySource, { source }));
  const owed = given.segments.map((segment, i) => ({
    opportunities: levels.map((_, level) =>
      Math.round(
        Number(cell(multiplier, { level, source })) * Number(cell(opportunities.cells, { segment: i, source })),
      ),
    ),
    closeRate: segment.closeRate,
    records: segment.closeRateRecords,
    dealSize: segment.averageDealSize,
    cv: segment.dealSizeCv,
  }));
  const chance = seeded(SEED + source);
  const made = levels.map(() => 0);
  for (let year = 0; year < YEARS; year++) {
    simulatedYear(owed, chance).forEach((brought, level) => {
      // With deals of one size the sum may come to the target but for its last bits.
      if (brought >= target * (1 - 1e-9)) made[level] = (made[level] ?? 0) + 1;
    });
  }
  return made.map((years) => years / YEARS);
}

test.each(portfolios)('quotas make their revenue as often as they say: %s', (_, given) => {
  const off = given.wins.flatMap((_owed, source) =>
    madeBy(source, given).flatMap((made, level) =>
      Math.abs(made - (levels[level] ?? 0)) <= (within[level] ?? 0) ? [] : [{ source, asked: levels[level], made }],
    ),
  );
  expect(off).toEqual([]);
});
