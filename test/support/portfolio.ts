import type { ConfidenceInputs, PlanInputs, SegmentInputs } from '../../src/plan/inputs/planInputs';
import { exampleInputs } from './exampleInputs';

type Segment = Pick<SegmentInputs, 'averageDealSize' | 'closeRate' | 'closeRateRecords' | 'dealSizeCv'> &
  Partial<Pick<SegmentInputs, 'cycleDays'>>;

export interface Portfolio {
  readonly confidence: ConfidenceInputs;
  readonly segments: readonly Segment[];
  /** Wins that each source owes in each segment: a row for each source. */
  readonly wins: readonly (readonly number[])[];
}

/** A plan in which each source owes so many wins in each segment, and nothing else brings revenue. */
export function portfolio({ confidence, segments, wins }: Portfolio): PlanInputs {
  const example = exampleInputs();
  const [segment] = example.segments;
  const [source] = example.sources;
  if (!segment || !source) throw new Error('the example has segments and sources');
  const totals = segments.map((_, i) => wins.reduce((total, row) => total + (row[i] ?? 0), 0));
  const revenue = segments.map(({ averageDealSize }, i) => averageDealSize * (totals[i] ?? 0));
  const goal = revenue.reduce((total, part) => total + part, 0);
  return {
    ...example,
    confidence,
    revenueGoal: goal,
    renewalRevenue: 0,
    expansionRevenue: 0,
    inboundRevenue: 0,
    nurturingRevenue: 0,
    provenance: {},
    segments: segments.map((given, i) => ({
      ...segment,
      ...given,
      key: `s${i}`,
      name: `Segment ${i}`,
      shareOfGoal: (revenue[i] ?? 0) / goal,
      openingPipeline: 0,
    })),
    sources: wins.map((row, j) => ({
      ...source,
      key: `d${j}`,
      name: `Source ${j}`,
      contribution: Object.fromEntries(row.map((count, i) => [`s${i}`, count / (totals[i] || 1)])),
    })),
  };
}
