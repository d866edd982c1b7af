import * as fc from 'fast-check';
import type { ExampleArgument, Metric } from '../../src/core/metrics/metric';
import type { NumberParam, Param } from '../../src/core/metrics/param';
import { asMany, attainmentOf, curveOf, tiersOf } from './curveArguments';
import { recordArguments } from './recordArguments';

/** Arguments of a metric by parameter; one that is left out is not there. */
export type MetricArguments = Readonly<Record<string, ExampleArgument>>;

/** Arguments within the bounds of each parameter, optional ones given or left out. They may still not go together. */
export function metricArguments(metric: Metric): fc.Arbitrary<MetricArguments> {
  const size = fc.record({ length: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 1, max: 4 }) });
  return size.chain(({ length, width }) => {
    const optional = Object.entries(metric.params).flatMap(([key, param]) => (param.optional ? [key] : []));
    const required = Object.keys(metric.params).filter((key) => !optional.includes(key));
    const values = Object.fromEntries(
      Object.entries(metric.params).map(([key, param]) => [key, shaped(param, length, width)]),
    );
    const drawn = fc.record(values, { requiredKeys: required }) as fc.Arbitrary<MetricArguments>;
    const together = goingTogether[metric.name] ?? recordArguments[metric.name];
    return drawn.map((given) => ({ ...given, ...together?.(given) }) as MetricArguments);
  });
}

/** Chance never draws shares that sum to 1, nor totals that agree: what must go together is put together here. */
const goingTogether: Readonly<Record<string, (given: MetricArguments) => MetricArguments>> = {
  CONTRIBUTION_TARGETS: ({ shareMatrix }) => ({ shareMatrix: (shareMatrix as number[][]).map(sharesOf) }),
  RAMPED_REPS: ({ repsByTenure, ramp }) => ({ ramp: asMany(ramp, (repsByTenure as number[][])[0]?.length ?? 0) }),
  PAYOUT_PERCENT: ({ attainment, curve }) => ({ attainment: attainmentOf(attainment), curve: curveOf(curve) }),
  EXPECTED_PAYOUT: ({ meanAttainment, sdAttainment, curve }) => ({
    meanAttainment: attainmentOf(meanAttainment),
    sdAttainment: attainmentOf(sdAttainment),
    curve: curveOf(curve),
  }),
  COMMISSION: ({ tiers }) => ({ tiers: tiersOf(tiers) }),
  INCENTIVE_PAY: ({ weights, attainments, curve }) => {
    const measures = (attainments as number[][])[0]?.length ?? 0;
    const oneEach = ((curve as number[][])[0]?.[0] ?? 0) % 2 === 0;
    return {
      weights: sharesOf(asMany(weights, measures)),
      attainments: (attainments as number[][]).map((row) => row.map(attainmentOf)),
      curve: curveOf(curve, oneEach ? measures : 1),
    };
  },
};

function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 1 / weights.length : weight / total));
}

function shaped(param: Param, length: number, width: number): fc.Arbitrary<ExampleArgument> {
  const cell = cellOf(param);
  const list = (count: number) => fc.array(cell, { minLength: count, maxLength: count });
  if (param.kind === 'choice' || param.shape === undefined || param.shape === 'cell') return cell;
  return param.shape === 'list' ? list(length) : fc.array(list(width), { minLength: length, maxLength: length });
}

function cellOf(param: Param): fc.Arbitrary<number | string | boolean> {
  switch (param.kind) {
    case 'choice':
      return fc.constantFrom(...param.choices);
    case 'flag':
      return fc.boolean();
    case 'date':
      return param.mayBeBlank ? fc.oneof(date, fc.constant('')) : date;
    case 'text':
      return fc.oneof(fc.string(), fc.constantFrom('won', 'lost', 'Open'));
    default:
      return numberOf(param);
  }
}

const date = fc.integer({ min: 36_526, max: 50_000 });

/** Business magnitudes: shares to four decimals, money to the cent up to ten million, counts up to a thousand. */
function numberOf({ unit, above, atLeast, below, atMost }: NumberParam): fc.Arbitrary<number> {
  const isShare = atMost === 1 || below === 1;
  const isMoney = (unit.money ?? 0) > 0;
  const step = isShare ? 1e-4 : isMoney ? 0.01 : 1;
  const low = Math.ceil((above ?? atLeast ?? -1000) / step) + (above === undefined ? 0 : 1);
  const high = Math.floor((below ?? atMost ?? (isMoney ? 1e7 : 1000)) / step) - (below === undefined ? 0 : 1);
  return fc.integer({ min: low, max: high }).map((steps) => steps / Math.round(1 / step));
}
