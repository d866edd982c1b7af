import type { ConfidenceInputs } from '../../../src/plan/inputs/planInputs';
import { opportunities, revenue } from '../../../src/plan/lines/funnelLines';
import { multiplier } from '../../../src/plan/lines/quotas/multiplierLines';
import { lineCells } from '../../support/lineCells';
import { type Portfolio, portfolio } from '../../support/portfolio';
import { madeInYears } from './madeInYears';
import { simulatedYear } from './simulatedYears';

const SEED = 20_261_122;
const confidence: ConfidenceInputs = { compared: [0.5, 0.8, 0.9], chosen: 0.95 };

export const levels = [...confidence.compared, confidence.chosen];

/** How often a source makes its revenue at each confidence, in years drawn by chance. Part of an opportunity is there in as many of them. */
export function madeBy(source: number, given: Omit<Portfolio, 'confidence'>): readonly number[] {
  const cell = lineCells([multiplier, opportunities.cells, revenue.bySource], portfolio({ ...given, confidence }));
  const target = Number(cell(revenue.bySource, { source }));
  const times = levels.map((_, level) => Number(cell(multiplier, { level, source })));
  const owed = given.segments.map(({ closeRate, closeRateRecords, averageDealSize, dealSizeCv }, segment) => ({
    point: Number(cell(opportunities.cells, { segment, source })),
    closeRate,
    records: closeRateRecords,
    dealSize: averageDealSize,
    cv: dealSizeCv,
  }));
  return madeInYears(target, SEED + source, (chance) => {
    const part = chance();
    const counted = owed.map((given) => ({
      ...given,
      opportunities: times.map((multiple) => Math.floor(multiple * given.point + part)),
    }));
    return simulatedYear(counted, chance);
  });
}
