import { probabilityOfRevenue } from '../../../src/core/metrics/probabilityOfRevenue';
import type { SegmentInputs } from '../../../src/plan/inputs/planInputs';
import { revenue } from '../../../src/plan/lines/funnelLines';
import { multiplier } from '../../../src/plan/lines/quotas/multiplierLines';
import { pointProbability } from '../../../src/plan/lines/quotas/pointProbability';
import { pointQuota, quotaOpportunities } from '../../../src/plan/lines/quotas/quotaLines';
import { lineCells } from '../../support/lineCells';
import { portfolio } from '../../support/portfolio';

const confidence = { compared: [0.5, 0.8, 0.9], chosen: 0.95 } as const;
const levels = [...confidence.compared, confidence.chosen];
const wins = [12, 33, 168];
/** So many records that the rate is as good as known. */
const records = 1_000_000;

type Segment = Pick<SegmentInputs, 'averageDealSize' | 'closeRate' | 'dealSizeCv'>;
const segments: readonly Segment[] = [
  { averageDealSize: 113_000, closeRate: 0.2, dealSizeCv: 0.6 },
  { averageDealSize: 50_000, closeRate: 0.35, dealSizeCv: 1 },
  { averageDealSize: 9000, closeRate: 0.08, dealSizeCv: 0.3 },
];

function chanceOf(segment: Segment, revenueTarget: number, opportunities: number): number {
  return Number(probabilityOfRevenue.compute({ ...segment, revenueTarget, opportunities }));
}

test.each(segments)('where the rate is known, quotas agree with PROBABILITY_OF_REVENUE: %j', (segment) => {
  const inputs = portfolio({
    confidence,
    segments: [{ ...segment, closeRateRecords: records }],
    wins: wins.map((count) => [count]),
  });
  const cell = lineCells([pointProbability, pointQuota, quotaOpportunities.cells, revenue.bySource], inputs);
  wins.forEach((_, source) => {
    const target = Number(cell(revenue.bySource, { source }));
    const point = chanceOf(segment, target, Number(cell(pointQuota, { source })));
    expect(Math.abs(Number(cell(pointProbability, { source })) - point)).toBeLessThan(0.02);
    levels.forEach((asked, level) => {
      const quota = Number(cell(quotaOpportunities.cells, { level, source }));
      const reached = chanceOf(segment, target, quota);
      // Rounded up, it may be more than asked by what one opportunity is worth.
      const oneFewer = chanceOf(segment, target, quota - 1);
      expect(reached).toBeGreaterThan(asked - 0.02);
      expect(oneFewer).toBeLessThan(asked + 0.02);
    });
  });
});

test('840 opportunities at 20%, the expected-value quota of 168 wins, make them about half the time', () => {
  const inputs = portfolio({
    confidence,
    segments: [{ averageDealSize: 113_000, closeRate: 0.2, closeRateRecords: records, dealSizeCv: 0 }],
    wins: [[168]],
  });
  const cell = lineCells([pointProbability, pointQuota], inputs);
  expect(cell(pointQuota, { source: 0 })).toBe(840);
  // 0.5138 by the binomial; a sum of deals of one size comes in steps, which mean and variance do not see.
  expect(Math.abs(Number(cell(pointProbability, { source: 0 })) - 0.5138)).toBeLessThan(0.02);
});

test('the more confidence, the more opportunities; the more records, the fewer', () => {
  const quotas = (closeRateRecords: number, chosen: number) => {
    const inputs = portfolio({
      confidence: { compared: [0.5, 0.6, 0.7], chosen },
      segments: segments.map((segment) => ({ ...segment, closeRateRecords })),
      wins: [[20, 5, 40]],
    });
    const cell = lineCells([multiplier], inputs);
    return [0, 1, 2, 3].map((level) => Number(cell(multiplier, { level, source: 0 })));
  };
  for (const chosen of [0.8, 0.9, 0.95, 0.99]) {
    const rising = quotas(60, chosen);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(quotas(600, chosen)[3]).toBeLessThan(rising[3] ?? 0);
  }
});
