import type { ConfidenceInputs } from '../../../src/plan/inputs/planInputs';
import { opportunities, revenue } from '../../../src/plan/lines/funnelLines';
import { multiplier } from '../../../src/plan/lines/quotas/multiplierLines';
import { seeded } from '../../records/rates/simulated';
import { lineCells } from '../../support/lineCells';
import { type Portfolio, portfolio } from '../../support/portfolio';
import { portfolios } from './portfolios';
import { simulatedYear } from './simulatedYears';

const YEARS = 10_000;
const SEED = 20_261_122;
const confidence: ConfidenceInputs = { compared: [0.5, 0.8, 0.9], chosen: 0.95 };
const levels = [...confidence.compared, confidence.chosen];
/** How far the real probability may lie from the confidence: the quota is set by mean and variance alone. */
const within = [0.04, 0.02, 0.02, 0.04];

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
