import * as fc from 'fast-check';
import { call, column } from '../functions/call';

const attainment = fc.integer({ min: 0, max: 30_000 }).map((steps) => steps / 10_000);
const share = fc.integer({ min: 0, max: 10_000 }).map((steps) => steps / 10_000);
const sd = fc.integer({ min: 1, max: 100 }).map((steps) => steps / 100);
const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const quota = fc.integer({ min: 100, max: 100_000_000 }).map((cents) => cents / 100);
const factor = fc.constantFrom(0.5, 2, 7.45, 100);
const above = fc.constantFrom('cap', 'extend');

/** A curve of 2 to 6 points that never falls, cliffs included; its first two points are at different attainments. */
const risingCurve = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { minLength: 2, maxLength: 6 })
  .map((steps) => {
    const points: number[][] = [];
    for (const [i, [run, rise]] of steps.entries()) {
      const [x = 0, y = 0] = points[i - 1] ?? [];
      points.push([x + (i === 1 ? run + 1 : run) / 10, y + rise / 10]);
    }
    return points;
  });
/** Tiers whose rates rise, from attainment 0. */
const risingTiers = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 5 })
  .map((steps) => {
    const tiers: number[][] = [];
    for (const [i, [run, rise]] of steps.entries()) {
      const [from = 0, rate = 0] = tiers[i - 1] ?? [];
      tiers.push([i === 0 ? 0 : from + run / 10, rate + rise / 1000]);
    }
    return tiers;
  });

const number = (...given: Parameters<typeof call>) => call(...given) as number;
/** Ten digits: enough to see a wrong formula, few enough to forgive the order of operations. */
const near = (a: number, b: number, within = 1e-10) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(a), Math.abs(b)));

const oneToOne = [
  [0, 0],
  [1, 1],
];

test('a curve of (0, 0), (1, 1) that is extended pays the attainment', () => {
  fc.assert(
    fc.property(attainment, (reached) => {
      expect(number('PAYOUT_PERCENT', reached, oneToOne, 'extend')).toBe(reached);
    }),
  );
});

test('a curve pays at each of its points what it says there', () => {
  fc.assert(
    fc.property(risingCurve, above, (curve, beyond) => {
      const attainments = curve.map(([x]) => x);
      const paid = call('PAYOUT_PERCENT', column(...attainments), curve, beyond);
      const says = attainments.map((x) => curve[attainments.lastIndexOf(x)]?.[1]);
      expect(paid).toEqual(column(...says));
    }),
  );
});

test('where a curve never falls, more attainment never pays less, nor does a better mean', () => {
  fc.assert(
    fc.property(risingCurve, above, attainment, attainment, sd, (curve, beyond, a, b, spread) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const paid = (reached: number) => number('PAYOUT_PERCENT', reached, curve, beyond);
      expect(paid(less)).toBeLessThanOrEqual(paid(more) + 1e-12);
      const mean = (reached: number) => number('EXPECTED_PAYOUT', reached, spread, curve, beyond);
      expect(mean(less)).toBeLessThanOrEqual(mean(more) + 1e-10);
    }),
  );
});

test('payouts twice as high pay twice as much, and so do their means', () => {
  fc.assert(
    fc.property(risingCurve, above, attainment, sd, factor, (curve, beyond, reached, spread, k) => {
      const scaled = curve.map(([x, y = 0]) => [x, y * k]);
      near(number('PAYOUT_PERCENT', reached, scaled, beyond), k * number('PAYOUT_PERCENT', reached, curve, beyond));
      near(
        number('EXPECTED_PAYOUT', reached, spread, scaled, beyond),
        k * number('EXPECTED_PAYOUT', reached, spread, curve, beyond),
      );
    }),
  );
});

test('with hardly any spread the mean payout is the payout at the mean, away from cliffs', () => {
  fc.assert(
    fc.property(risingCurve, above, attainment, (curve, beyond, reached) => {
      fc.pre(curve.every(([x = 0]) => Math.abs(x - reached) > 1e-3));
      near(
        number('EXPECTED_PAYOUT', reached, 1e-5, curve, beyond),
        number('PAYOUT_PERCENT', reached, curve, beyond),
        1e-9,
      );
    }),
  );
});

test('the mean of a capped curve lies between nothing and its cap', () => {
  fc.assert(
    fc.property(risingCurve, attainment, sd, (curve, reached, spread) => {
      const mean = number('EXPECTED_PAYOUT', reached, spread, curve);
      expect(mean).toBeGreaterThanOrEqual(0);
      expect(mean).toBeLessThanOrEqual((curve[curve.length - 1]?.[1] ?? 0) + 1e-10);
    }),
  );
});

test('pay is the weighted mean of the payouts, in any currency', () => {
  fc.assert(
    fc.property(money, share, attainment, attainment, risingCurve, above, factor, (...drawn) => {
      const [target, weight, first, second, curve, beyond, k] = drawn;
      const pay = (incentive: number) =>
        (
          call('INCENTIVE_PAY', incentive, [[weight, 1 - weight]], [[first, second]], curve, beyond) as number[][]
        )[0]?.[0] as number;
      const payout = (reached: number) => number('PAYOUT_PERCENT', reached, curve, beyond);
      near(pay(target), target * (weight * payout(first) + (1 - weight) * payout(second)));
      near(pay(target * k), k * pay(target));
    }),
  );
});

test('people at 100% of a curve that pays 100% there earn their target, however it is weighted', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(money, weights, (target, parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const [[pay = 0] = []] = call(
        'INCENTIVE_PAY',
        target,
        [parts.map((part) => part / total)],
        [parts.map(() => 1)],
        oneToOne,
      ) as number[][];
      near(pay, target);
    }),
  );
});

test('a curve that repeats one payout column for each measure pays as that column alone', () => {
  fc.assert(
    fc.property(money, attainment, attainment, risingCurve, above, (target, first, second, curve, beyond) => {
      const twice = curve.map(([x, y]) => [x, y, y]);
      const pay = (by: unknown) => call('INCENTIVE_PAY', target, [[0.25, 0.75]], [[first, second]], by, beyond);
      expect(pay(twice)).toEqual(pay(curve));
    }),
  );
});

test('one tier is a flat rate by either method', () => {
  fc.assert(
    fc.property(money, quota, share, (bookings, target, rate) => {
      near(number('COMMISSION', bookings, target, [[0, rate]]), bookings * rate);
      near(number('COMMISSION', bookings, target, [[0, rate]], 'retroactive'), bookings * rate);
    }),
  );
});

test('more bookings never earn less, and where rates rise paying them on everything never costs less', () => {
  fc.assert(
    fc.property(money, money, quota, risingTiers, (a, b, target, tiers) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const pay = (bookings: number, method: string) => number('COMMISSION', bookings, target, tiers, method);
      const forgiven = 1e-6;
      for (const method of ['marginal', 'retroactive'])
        expect(pay(less, method)).toBeLessThanOrEqual(pay(more, method) + forgiven);
      expect(pay(more, 'marginal')).toBeLessThanOrEqual(pay(more, 'retroactive') + forgiven);
    }),
  );
});

test('marginal commission has no jumps, and any tiers pay between their lowest and highest rate', () => {
  fc.assert(
    fc.property(money, quota, risingTiers, (bookings, target, tiers) => {
      const rates = tiers.map(([, rate = 0]) => rate);
      const cent = 0.01;
      const [before, after] = [bookings, bookings + cent].map((value) => number('COMMISSION', value, target, tiers));
      const step = (after as number) - (before as number);
      expect(step).toBeGreaterThanOrEqual(cent * Math.min(...rates) - 1e-6);
      expect(step).toBeLessThanOrEqual(cent * Math.max(...rates) + 1e-6);
      expect(before).toBeLessThanOrEqual(bookings * Math.max(...rates) + 1e-6);
    }),
  );
});

test('commission knows no currency', () => {
  fc.assert(
    fc.property(money, quota, risingTiers, fc.constantFrom(0.5, 2, 64), (bookings, target, tiers, k) => {
      // Powers of two, which leave every bit of an attainment as it is: at a cliff one bit decides.
      for (const method of ['marginal', 'retroactive'])
        near(
          number('COMMISSION', bookings * k, target * k, tiers, method),
          k * number('COMMISSION', bookings, target, tiers, method),
        );
    }),
  );
});

test('compensation cost times revenue is the compensation', () => {
  fc.assert(
    fc.property(money, quota, factor, (pay, revenue, k) => {
      near(number('COMP_COST_OF_SALES', pay, revenue) * revenue, pay);
      near(number('COMP_COST_OF_SALES', pay * k, revenue * k), number('COMP_COST_OF_SALES', pay, revenue));
    }),
  );
});
