import type { Calculus } from '../calculus/calculus';
import type { Value } from '../calculus/value';
import { spokenName } from '../spokenName';
import { defineMetric } from './defineMetric';
import type { Refusal } from './metric';

const volume = (says: string) => ({ unit: { opportunity: 1 }, shape: 'list', says, atLeast: 0 }) as const;
const rate = (says: string) =>
  ({
    unit: { win: 1, opportunity: -1 },
    shape: 'list',
    says: `${says}, 0 to 1; may be blank where there is no volume`,
    atLeast: 0,
    atMost: 1,
    mayBeBlank: true,
  }) as const;
const dealSize = (says: string) =>
  ({
    unit: { money: 1, win: -1 },
    shape: 'list',
    says: `${says}, in plan currency; may be blank where there are no wins`,
    atLeast: 0,
    mayBeBlank: true,
  }) as const;

/** One segment's plan or actual. */
interface Funnel<V> {
  readonly volume: V;
  readonly rate: V;
  readonly dealSize: V;
}

export const varianceBridge = defineMetric({
  name: 'VARIANCE_BRIDGE',
  group: 'Tracking',
  says: 'What volume, rate and deal size each did to revenue against plan.',
  question: 'Why did we miss the plan, or beat it?',
  when: 'Use it at the end of a period, with a row for each segment: over totals alone, a shift between segments passes for a change of rate.',
  params: {
    planVolume: volume('planned opportunities of each segment, a count'),
    planRate: rate('planned share of them that is won'),
    planDealSize: dealSize('planned mean value of a win'),
    actualVolume: volume('actual opportunities of each segment, a count'),
    actualRate: rate('share of them that was won'),
    actualDealSize: dealSize('mean value of a win'),
  },
  result: {
    unit: { money: 1 },
    shape: 'table',
    says: 'one row of four: money from volume, from rate and from deal size, summed over the segments, and their total, which is actual less planned revenue; a rate or deal size that is blank counts as unchanged',
  },
  refuses: (given) => refuseLengths(given) ?? refuseGap(given, 'plan') ?? refuseGap(given, 'actual'),
  formula: (calculus, given) => {
    const { add, each, step } = calculus;
    const [volumes, rates, sizes] = [each(given.planVolume), each(given.planRate), each(given.planDealSize)];
    const [newVolumes, newRates, newSizes] = [
      each(given.actualVolume),
      each(given.actualRate),
      each(given.actualDealSize),
    ];
    type Cell = (typeof volumes)[number];
    const effects = volumes.map((planned, i) =>
      effectsOf(
        calculus,
        i + 1,
        { volume: planned, rate: rates[i] as Cell, dealSize: sizes[i] as Cell },
        { volume: newVolumes[i] as Cell, rate: newRates[i] as Cell, dealSize: newSizes[i] as Cell },
      ),
    );
    const summed = (effect: keyof Funnel<Cell>) =>
      effects.map((segment) => segment[effect]).reduce((total, one) => add(total, one));
    const fromVolume = step('volume_effect', summed('volume'));
    const fromRate = step('rate_effect', summed('rate'));
    const fromDealSize = step('deal_size_effect', summed('dealSize'));
    return [[fromVolume, fromRate, fromDealSize, add(add(fromVolume, fromRate), fromDealSize)]];
  },
  examples: [
    {
      given: {
        planVolume: [100],
        planRate: [0.2],
        planDealSize: [50_000],
        actualVolume: [120],
        actualRate: [0.15],
        actualDealSize: [60_000],
      },
      gives: [[200_000, -300_000, 180_000, 80_000]],
      within: 1e-6,
      from: 'by hand: 20 x 0.2 x 50,000, 120 x -0.05 x 50,000, 120 x 0.15 x 10,000; 1,080,000 for 1,000,000',
    },
    {
      given: {
        planVolume: [100, 40],
        planRate: [0.2, 0.25],
        planDealSize: [50_000, 200_000],
        actualVolume: [140, 20],
        actualRate: [0.2, 0.25],
        actualDealSize: [50_000, 200_000],
      },
      gives: [[-600_000, 0, 0, -600_000]],
      within: 1e-6,
      from: 'by hand: 400,000 more from the first segment, 1,000,000 less from the second; over totals it would pass for rate and deal size',
    },
    {
      given: {
        planVolume: [50, 30],
        planRate: [0.2, 0.1],
        planDealSize: [10_000, 40_000],
        actualVolume: [0, 30],
        actualRate: ['', 0],
        actualDealSize: ['', ''],
      },
      gives: [[-100_000, -120_000, 0, -220_000]],
      within: 1e-6,
      from: 'by hand: no volume in the first segment, no wins in the second',
    },
  ],
  refused: [
    {
      planVolume: [100, 40],
      planRate: [0.2],
      planDealSize: [50_000, 200_000],
      actualVolume: [140, 20],
      actualRate: [0.2, 0.25],
      actualDealSize: [50_000, 200_000],
    },
    {
      planVolume: [100],
      planRate: [0.2],
      planDealSize: [50_000],
      actualVolume: [140],
      actualRate: [''],
      actualDealSize: [50_000],
    },
  ],
  source: 'by definition: volume x rate x deal size, one factor changed after the other',
  related: ['ATTAINMENT', 'PACE', 'SALES_VELOCITY'],
});

/** The factors change in funnel order, each step at the new value of those before it: so the effects add up. */
function effectsOf<T, C>(calculus: Calculus<T, C>, segment: number, plan: Funnel<T>, actual: Funnel<T>): Funnel<T> {
  const { mul, step, sub } = calculus;
  const known = (name: string, cell: T, other: T) => step(`${name}_${segment}`, unlessBlank(calculus, cell, other));
  const planRate = known('plan_rate', plan.rate, actual.rate);
  const actualRate = known('actual_rate', actual.rate, plan.rate);
  const planDealSize = known('plan_deal_size', plan.dealSize, actual.dealSize);
  const actualDealSize = known('actual_deal_size', actual.dealSize, plan.dealSize);
  return {
    volume: mul(mul(sub(actual.volume, plan.volume), planRate), planDealSize),
    rate: mul(mul(actual.volume, sub(actualRate, planRate)), planDealSize),
    dealSize: mul(mul(actual.volume, actualRate), sub(actualDealSize, planDealSize)),
  };
}

/** What could not be measured is taken to be as on the other side, so that it has no effect; 0 where it is on neither. */
function unlessBlank<T, C>({ blank, equal, if: choose, num }: Calculus<T, C>, cell: T, other: T): T {
  return choose(
    equal(cell, blank()),
    () =>
      choose(
        equal(other, blank()),
        () => num(0),
        () => other,
      ),
    () => cell,
  );
}

type Name = 'planVolume' | 'planRate' | 'planDealSize' | 'actualVolume' | 'actualRate' | 'actualDealSize';
type Lists = Readonly<Record<Name, readonly Value[]>>;

function refuseLengths(given: Lists): Refusal<Name> | undefined {
  const segments = given.planVolume.length;
  const other = (Object.keys(given) as Name[]).find((key) => given[key].length !== segments);
  if (!other) return undefined;
  return { param: other, rule: `must be ${segments}, one for each plan_volume`, got: given[other].length };
}

/** A rate may be missing where there was nothing to win, a deal size where nothing was won. */
function refuseGap(given: Lists, side: 'plan' | 'actual'): Refusal<Name> | undefined {
  const keys = { volume: `${side}Volume`, rate: `${side}Rate`, dealSize: `${side}DealSize` } as const;
  for (const [i, opportunities] of given[keys.volume].entries()) {
    const share = given[keys.rate][i] as Value;
    if (share === '' && opportunities !== 0) return gap(keys.rate, keys.volume, i);
    const wins = Number(opportunities) * Number(share);
    if (given[keys.dealSize][i] === '' && wins !== 0) return gap(keys.dealSize, keys.rate, i);
  }
  return undefined;
}

const gap = (param: Name, where: Name, place: number): Refusal<Name> => ({
  param,
  rule: `must be given where ${spokenName(where)} is above 0`,
  got: '',
  row: place + 1,
});
