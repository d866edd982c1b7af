import * as fc from 'fast-check';
import { type PlanInputs, teams } from '../../src/plan/inputs/planInputs';
import {
  calendarArbitrary,
  capacityArbitrary,
  confidenceArbitrary,
  leadTypesArbitrary,
  wonByArbitrary,
} from './calendarArbitrary';
import { exampleInputs } from './exampleInputs';

const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
const money = fc.double({ min: 1, max: 1e7, noNaN: true });
/** Names a CRM or a planner may hold: formulas, numbers, dates, markup, other scripts. */
const hostileName = fc.constantFrom(
  '=IMPORTXML("http://x")',
  '+1',
  '-2',
  '@now',
  '3/4',
  '2026',
  'TRUE',
  '<img onerror=x>',
  "O'Neil",
  'ענק',
  '🚀',
  'a"b',
);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 12 }).filter((s) => s.trim() !== '') },
  { weight: 1, arbitrary: hostileName },
);

/** Weights as shares that sum to 1. */
function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

const weights = (length: number) => fc.array(fc.integer({ min: 1, max: 20 }), { minLength: length, maxLength: length });

/** Plans that pass `checkInputs`, of up to 4 segments and 4 sources. */
export const planInputsArbitrary: fc.Arbitrary<PlanInputs> = fc
  .record({
    segments: fc.integer({ min: 1, max: 4 }),
    sources: fc.integer({ min: 1, max: 4 }),
    calendar: calendarArbitrary,
  })
  .chain(({ calendar, ...size }) =>
    fc.record({
      size: fc.constant(size),
      calendar: fc.constant(calendar),
      confidence: confidenceArbitrary,
      capacity: capacityArbitrary,
      leadTypes: leadTypesArbitrary,
      curves: fc.array(wonByArbitrary(calendar.curveDays.length), { minLength: 4, maxLength: 4 }),
      goalWeights: weights(size.segments),
      contributionWeights: fc.array(weights(size.sources), { minLength: size.segments, maxLength: size.segments }),
      segmentNames: fc.array(name, { minLength: size.segments, maxLength: size.segments }),
      sourceNames: fc.array(name, { minLength: size.sources, maxLength: size.sources }),
      rates: fc.array(rate, { minLength: 12, maxLength: 12 }),
      sums: fc.array(money, { minLength: 14, maxLength: 14 }),
      teamOf: fc.array(fc.constantFrom(...teams), { minLength: 4, maxLength: 4 }),
    }),
  )
  .map((drawn) => {
    const { size, goalWeights, contributionWeights, segmentNames, sourceNames, rates, sums, teamOf } = drawn;
    const shares = sharesOf(goalWeights);
    const contributions = contributionWeights.map(sharesOf);
    const pick = (list: readonly number[], i: number): number => list[i % list.length] as number;
    const indexes = (length: number) => Array.from({ length }, (_, i) => i);
    return {
      ...exampleInputs(),
      ...drawn.calendar,
      confidence: drawn.confidence,
      capacity: drawn.capacity,
      leadTypes: drawn.leadTypes,
      revenueGoal: pick(sums, 0),
      priorYearRevenue: pick(sums, 1),
      renewalRevenue: pick(sums, 2) / 10,
      churnRate: 1 - pick(rates, 2),
      expansionRevenue: pick(sums, 6) / 50,
      inboundRevenue: pick(sums, 3) / 20,
      nurturingRevenue: pick(sums, 4) / 20,
      segments: indexes(size.segments).map((i) => ({
        key: `s${i}`,
        name: `${segmentNames[i]}${i}`,
        shareOfGoal: shares[i] as number,
        averageDealSize: pick(sums, 5 + i),
        dealSizeCv: 2 * pick(rates, i + 3),
        closeRate: pick(rates, i),
        closeRateRecords: 3 + 40 * i * i,
        cycleDays: 30 * i,
        wonBy: drawn.curves[i] as readonly number[],
        openingPipeline: pick(sums, 9 + i) / 10,
      })),
      sources: indexes(size.sources).map((j) => ({
        key: `d${j}`,
        name: `${sourceNames[j]}${j}`,
        team: teamOf[j] as (typeof teams)[number],
        inquiryToQualifiedRate: pick(rates, 4 + j),
        qualifiedToAcceptedRate: pick(rates, 8 + j),
        acceptanceDays: 7 * j,
        contribution: Object.fromEntries(indexes(size.segments).map((i) => [`s${i}`, contributions[i]?.[j] as number])),
      })),
      provenance: {},
    };
  });
