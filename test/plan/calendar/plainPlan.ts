import { periodsOf } from '../../../src/plan/inputs/periodsOf';
import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import { exampleInputs } from '../../support/exampleInputs';

/**
 * One segment and one source in a year of 52 weeks from a Monday, without days off: 100,000 is due in each week, a win is worth
 * 10,000, one opportunity in four is won, one lead in two accepted two weeks later, and every deal is won at once.
 */
export function plainPlan(change: Partial<PlanInputs> = {}, ofSegment: object = {}): PlanInputs {
  const example = exampleInputs();
  const [segment] = example.segments;
  const [source] = example.sources;
  if (!segment || !source) throw new Error('the example has segments and sources');
  return {
    ...example,
    fiscalYearStart: '2027-01-04',
    revenueGoal: 5_200_000,
    renewalRevenue: 0,
    expansionRevenue: 0,
    inboundRevenue: 0,
    nurturingRevenue: 0,
    periods: periodsOf({ calendar: '4-4-5', weeksInYear: 52, quarterShares: [0.25, 0.25, 0.25, 0.25] }),
    holidays: [],
    curveDays: [0, 7, 14],
    provenance: {},
    segments: [
      {
        ...segment,
        key: 's',
        name: 'All',
        shareOfGoal: 1,
        averageDealSize: 10_000,
        closeRate: 0.25,
        cycleDays: 0,
        wonBy: [],
        openingPipeline: 0,
        ...ofSegment,
      },
    ],
    sources: [
      { ...source, key: 'd', name: 'Web', qualifiedToAcceptedRate: 0.5, acceptanceDays: 14, contribution: { s: 1 } },
    ],
    ...change,
  };
}
