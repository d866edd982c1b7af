import type { Calculus } from '../calculus/calculus';
import type { Value } from '../calculus/value';
import { defineMetric } from './defineMetric';
import type { Refusal } from './metric';
import { refuseOrder } from './refuseOrder';

/** From this attainment on, this share of bookings. */
interface Tier<T> {
  readonly from: T;
  readonly rate: T;
}

export const commission = defineMetric({
  name: 'COMMISSION',
  group: 'Compensation',
  says: 'Commission on bookings at rates that change with attainment of quota.',
  question: 'What commission do these bookings earn?',
  when: 'Use it where pay is a share of bookings. Where pay is a share of a target incentive, use INCENTIVE_PAY.',
  params: {
    bookings: { unit: { money: 1 }, says: 'value won, in plan currency', atLeast: 0 },
    quota: { unit: { money: 1 }, says: 'quota of the same period, in plan currency', above: 0 },
    tiers: {
      unit: {},
      shape: 'table',
      says: 'two columns, the attainment from which a tier begins in ascending order and its rate, 0 to 1; below the first tier nothing is paid',
      atLeast: 0,
    },
    method: {
      kind: 'choice',
      choices: ['marginal', 'retroactive'],
      says: '"marginal" to pay each rate on the bookings within its tier or "retroactive" to pay the rate that is reached on all of them',
      optional: true,
      byDefault: 'marginal',
    },
  },
  result: { unit: { money: 1 }, says: 'money' },
  refuses: ({ tiers }) => refuseTiers(tiers),
  formula: (calculus, { bookings, quota, tiers, method }) => {
    const rates = tiers.map((row) => {
      const [from, rate] = calculus.each(row) as [typeof bookings, typeof bookings];
      return { from, rate };
    });
    return method === 'marginal'
      ? marginal(calculus, bookings, quota, rates)
      : retroactive(calculus, bookings, quota, rates);
  },
  examples: [
    {
      given: {
        bookings: 150_000,
        quota: 100_000,
        tiers: [
          [0, 0.05],
          [1, 0.06],
          [1.25, 0.07],
        ],
      },
      gives: 8250,
      within: 1e-9,
      from: 'https://excelforum.com/excel-formulas-and-functions/861932-vlookup-for-multiple-results-without-duplicates-prev-thread.html: $5,000 + $1,500 + $1,750',
    },
    {
      given: {
        bookings: 150_000,
        quota: 100_000,
        tiers: [
          [0, 0.05],
          [1, 0.06],
          [1.25, 0.07],
        ],
        method: 'retroactive',
      },
      gives: 10_500,
      within: 1e-9,
      from: 'by hand: 7% on every dollar',
    },
    {
      given: {
        bookings: 180_000,
        quota: 100_000,
        tiers: [
          [0, 0.5],
          [1, 0.6],
        ],
      },
      gives: 98_000,
      within: 1e-9,
      from: 'https://www.earnbase.no/glossary/retroactive-tier-jumping: the incremental system',
    },
    {
      given: {
        bookings: 180_000,
        quota: 100_000,
        tiers: [
          [0, 0.5],
          [1, 0.6],
        ],
        method: 'retroactive',
      },
      gives: 108_000,
      within: 1e-9,
      from: 'https://www.earnbase.no/glossary/retroactive-tier-jumping: all of it at the higher rate',
    },
    {
      given: {
        bookings: 40_000,
        quota: 100_000,
        tiers: [
          [0.5, 0.05],
          [1, 0.1],
        ],
      },
      gives: 0,
      from: 'by definition: the first tier is not reached',
    },
  ],
  refused: [
    {
      bookings: 150_000,
      quota: 100_000,
      tiers: [
        [1, 0.06],
        [0, 0.05],
      ],
    },
    { bookings: 150_000, quota: 100_000, tiers: [[0, 5]] },
    { bookings: 150_000, quota: 100_000, tiers: [[0, 0.05, 0.06]] },
  ],
  source: 'https://www.earnbase.no/glossary/retroactive-tier-jumping',
  related: ['PAYOUT_PERCENT', 'INCENTIVE_PAY', 'COMP_COST_OF_SALES'],
});

/** Each tier changes the rate for what lies above its beginning. */
function marginal<T, C>(calculus: Calculus<T, C>, bookings: T, quota: T, tiers: readonly Tier<T>[]): T {
  const { add, max, mul, num, sub } = calculus;
  const parts = tiers.map(({ from, rate }, i) => {
    const before = tiers[i - 1]?.rate ?? num(0);
    const within = max(num(0), sub(bookings, mul(from, quota)));
    return mul(sub(rate, before), within);
  });
  return parts.reduce((total, part) => add(total, part));
}

function retroactive<T, C>(calculus: Calculus<T, C>, bookings: T, quota: T, tiers: readonly Tier<T>[]): T {
  const attainment = calculus.div(bookings, quota);
  return calculus.mul(bookings, rateReached(calculus, attainment, tiers, calculus.num(0)));
}

/** The rate of the highest tier that an attainment reaches; `rateBelow` where it reaches none. */
function rateReached<T, C>(calculus: Calculus<T, C>, attainment: T, tiers: readonly Tier<T>[], rateBelow: T): T {
  const [tier, ...higher] = tiers;
  if (!tier) return rateBelow;
  return calculus.if(
    calculus.less(attainment, tier.from),
    () => rateBelow,
    () => rateReached(calculus, attainment, higher, tier.rate),
  );
}

function refuseTiers(tiers: readonly (readonly Value[])[]): Refusal<'tiers'> | undefined {
  const columns = tiers[0]?.length ?? 0;
  if (columns !== 2) return { param: 'tiers', rule: 'must have two columns, attainment and rate', got: columns };
  const disorder = refuseOrder(tiers);
  if (disorder) return { param: 'tiers', ...disorder };
  const place = tiers.findIndex(([, rate]) => Number(rate) > 1);
  if (place < 0) return undefined;
  const rate = Number(tiers[place]?.[1]);
  return {
    param: 'tiers',
    rule: 'must have rates of at most 1',
    got: rate,
    ...(rate <= 100 ? { hint: `${rate}% is ${rate / 100}` } : {}),
    row: place + 1,
    column: 2,
  };
}
