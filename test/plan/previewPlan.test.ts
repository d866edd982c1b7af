import * as fc from 'fast-check';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { previewPlan } from '../../src/plan/previewPlan';
import { exampleInputs } from '../support/exampleInputs';
import { planInputsArbitrary } from '../support/planInputsArbitrary';

test('the example company, worked by hand', () => {
  // 9,000,000 x 0.92 + 1,320,000 = 9,600,000 retained.
  // 24,000,000 - 9,600,000 - 1,200,000 - 800,000 = 12,400,000 to create. Small business: 25% is 3,100,000, less
  // 900,000 x 0.24 = 216,000 leaves 2,884,000; marketing's 55% is 1,586,200, / 18,000 / 0.24 = 367.18 opportunities.
  // Mid-market: 4,960,000 - 546,000 = 4,414,000; 40% is 1,765,600, / 52,000 / 0.21 = 161.68.
  // Enterprise: 4,340,000 - 816,000 = 3,524,000; 15% is 528,600, / 165,000 / 0.17 = 18.84. Together 547.71.
  const preview = previewPlan(exampleInputs());
  expect(preview.revenueToCreate).toBe(12_400_000);
  expect(preview.gap).toBeCloseTo(2_884_000 + 4_414_000 + 3_524_000, 6);
  const marketing = preview.bySource[0];
  expect(marketing?.opportunities).toBeCloseTo(367.1759 + 161.685 + 18.8449, 3);
  expect(preview.marketingQuota).toBe(548);
  expect(preview.growth).toBeCloseTo(0.2, 12);
  expect(preview.state).toBe('All checks pass');
});

test('what each source owes is the whole number that Quotas shows', () => {
  // Sales: .15 x 2,884,000 / 18,000 / .24 + .25 x 4,414,000 / 52,000 / .21 + .5 x 3,524,000 / 165,000 / .17
  // = 100.14 + 101.05 + 62.82 = 264.01. Teleprospecting: 133.52 + 80.84 + 18.84 = 233.2. Channel: 66.76 + 60.63 + 25.13
  // = 152.52.
  expect(previewPlan(exampleInputs()).bySource.map(({ quota }) => quota)).toEqual([548, 265, 234, 153]);
});

test('an unfinished input blanks what hangs on it and nothing else', () => {
  const inputs = exampleInputs();
  const segments = inputs.segments.map((segment, i) => (i === 0 ? { ...segment, closeRate: Number.NaN } : segment));
  const preview = previewPlan({ ...inputs, segments });
  expect(preview.bySegment[0]?.opportunities).toBeNull();
  expect(preview.bySegment[1]?.opportunities).toBeCloseTo(404.2125, 3);
  expect(preview.revenueToCreate).toBe(12_400_000);
  expect(preview.marketingQuota).toBeNull();
});

test('a goal of nothing but existing clients leaves nothing to create, and no error', () => {
  const preview = previewPlan({ ...exampleInputs(), renewalRevenue: 40_000_000 });
  expect(preview.revenueToCreate).toBe(0);
  expect(preview.marketingQuota).toBe(0);
  expect(preview.marketingYield).toBeNull();
});

const of = (value: number | null | undefined): number => {
  if (value === null || value === undefined) throw new Error('a figure is missing');
  return value;
};
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

test('law: segments and sources both sum to the total', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => {
      const { total, bySegment, bySource, gap } = previewPlan(inputs);
      for (const name of ['revenue', 'wins', 'opportunities', 'inquiries'] as const) {
        const sum = (members: typeof bySegment) => members.reduce((all, member) => all + of(member[name]), 0);
        expect(close(sum(bySegment), of(total[name]))).toBe(true);
        expect(close(sum(bySource), of(total[name]))).toBe(true);
      }
      expect(close(of(total.revenue), of(gap))).toBe(true);
    }),
  );
});

test('law: a higher goal never means fewer leads', () => {
  fc.assert(
    fc.property(planInputsArbitrary, fc.double({ min: 1, max: 1e6, noNaN: true }), (inputs, more) => {
      const leads = (given: PlanInputs) => of(previewPlan(given).total.leadsPerWeek);
      expect(leads({ ...inputs, revenueGoal: inputs.revenueGoal + more })).toBeGreaterThanOrEqual(leads(inputs));
    }),
  );
});

test('law: in another currency the counts stay and the money scales', () => {
  const scaled = (inputs: PlanInputs, by: number): PlanInputs => ({
    ...inputs,
    revenueGoal: inputs.revenueGoal * by,
    priorYearRevenue: inputs.priorYearRevenue * by,
    renewalRevenue: inputs.renewalRevenue * by,
    expansionRevenue: inputs.expansionRevenue * by,
    inboundRevenue: inputs.inboundRevenue * by,
    nurturingRevenue: inputs.nurturingRevenue * by,
    segments: inputs.segments.map((segment) => ({
      ...segment,
      averageDealSize: segment.averageDealSize * by,
      openingPipeline: segment.openingPipeline * by,
    })),
  });
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => {
      const [one, other] = [previewPlan(inputs), previewPlan(scaled(inputs, 8))];
      expect(close(of(one.total.inquiries), of(other.total.inquiries))).toBe(true);
      expect(close(of(one.total.pipeline) * 8, of(other.total.pipeline))).toBe(true);
    }),
  );
});
