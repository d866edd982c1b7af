import * as fc from 'fast-check';
import { binomialAtLeast } from '../../src/core/stats/binomialAtLeast';
import { call } from '../functions/call';

const money = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);
const dealSize = fc.integer({ min: 100, max: 50_000_000 }).map((cents) => cents / 100);
const rate = fc.integer({ min: 1, max: 10_000 }).map((steps) => steps / 10_000);
const share = fc.integer({ min: 0, max: 10_000 }).map((steps) => steps / 10_000);
const rates = fc.array(rate, { minLength: 1, maxLength: 6 });
/** A double holds no fractions beyond some 9e15, which six stages of 0.01% pass. */
const usualRates = fc.array(
  rate.filter((one) => one >= 0.05),
  { minLength: 1, maxLength: 6 },
);
const number = (...given: Parameters<typeof call>) => call(...given) as number;
const list = (...given: Parameters<typeof call>) => (call(...given) as number[][])[0] ?? [];

/** Ten digits: enough to see a wrong formula, few enough to forgive the order of operations. */
const near = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(a), Math.abs(b)));

describe('more share never means fewer', () => {
  test.each(['LEADS_NEEDED', 'LEADS_PER_WEEK', 'MARKETING_QUOTA'])('%s', (name) => {
    fc.assert(
      fc.property(money, dealSize, rate, share, share, (target, deal, closing, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(number(name, target, deal, closing, less)).toBeLessThanOrEqual(
          number(name, target, deal, closing, more),
        );
      }),
    );
  });
});

describe('a better rate never asks for more', () => {
  test.each(['LEADS_NEEDED', 'LEADS_PER_WEEK', 'MARKETING_QUOTA'])('%s', (name) => {
    fc.assert(
      fc.property(money, dealSize, rate, rate, (target, deal, a, b) => {
        const [worse, better] = [Math.min(a, b), Math.max(a, b)];
        expect(number(name, target, deal, better)).toBeLessThanOrEqual(number(name, target, deal, worse));
      }),
    );
  });
});

describe('the currency does not matter: counts stay, money scales', () => {
  const factor = fc.constantFrom(0.5, 2, 7.45, 100);
  test.each(['REQUIRED_WINS', 'CLOSE_RATE_TARGET'])('%s', (name) => {
    fc.assert(
      fc.property(money, dealSize, factor, (target, deal, k) => {
        const count = Math.ceil(target / deal) + 1;
        const given = (scale: number) =>
          name === 'REQUIRED_WINS' ? [target * scale, deal * scale] : [target * scale, count, deal * scale];
        near(number(name, ...given(k)), number(name, ...given(1)));
      }),
    );
  });
  test('PIPELINE_TARGET, LEAD_VALUE and ALLOWABLE_COST', () => {
    fc.assert(
      fc.property(money, dealSize, rate, share, factor, (target, deal, closing, margin, k) => {
        near(number('PIPELINE_TARGET', target * k, closing), k * number('PIPELINE_TARGET', target, closing));
        near(number('LEAD_VALUE', deal * k, closing, margin), k * number('LEAD_VALUE', deal, closing, margin));
        near(number('ALLOWABLE_COST', deal * k, margin, closing), k * number('ALLOWABLE_COST', deal, margin, closing));
      }),
    );
  });
});

test('REQUIRED_VOLUMES ends in the wins, and the first volume times the overall rate is the wins', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), rates, (wins, stageRates) => {
      const volumes = list('REQUIRED_VOLUMES', wins, [stageRates]);
      expect(volumes).toHaveLength(stageRates.length + 1);
      expect(volumes[volumes.length - 1]).toBe(wins);
      near((volumes[0] as number) * number('OVERALL_RATE', [stageRates]), wins);
    }),
  );
});

test('rounding volumes up never falls short, and a cascade never asks for less than rounding alone', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), usualRates, (wins, stageRates) => {
      const exact = list('REQUIRED_VOLUMES', wins, [stageRates]);
      const up = list('REQUIRED_VOLUMES', wins, [stageRates], 'up');
      const cascade = list('REQUIRED_VOLUMES', wins, [stageRates], 'cascade');
      exact.forEach((volume, i) => {
        // Noise beyond the sixth decimal is dropped before rounding up.
        expect(up[i]).toBeGreaterThanOrEqual(volume - 1e-6);
        expect(up[i]).toBeLessThan(volume + 1);
        expect(cascade[i]).toBeGreaterThanOrEqual(up[i] as number);
      });
    }),
  );
});

test('a quota with a confidence reaches it, and one opportunity fewer does not', () => {
  const forgiven = 1e-9;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 1000 }).map((steps) => steps / 1000),
      fc.integer({ min: 1, max: 999 }).map((steps) => steps / 1000),
      (wins, closing, confidence) => {
        const quota = number('MARKETING_QUOTA', wins * 1000, 1000, closing, 1, confidence);
        expect(Number.isInteger(quota)).toBe(true);
        expect(binomialAtLeast(wins, quota, closing)).toBeGreaterThanOrEqual(confidence - forgiven);
        expect(binomialAtLeast(wins, quota - 1, closing)).toBeLessThan(confidence - forgiven);
      },
    ),
  );
});

test('contribution targets of a segment sum to its target', () => {
  fc.assert(
    fc.property(
      money,
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
      (target, weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const owed = list('CONTRIBUTION_TARGETS', target, [weights.map((weight) => weight / total)]);
        near(
          owed.reduce((sum, part) => sum + part, 0),
          target,
        );
      },
    ),
  );
});

test('a fit has the totals asked for and keeps the odds of the pattern', () => {
  const cell = fc.integer({ min: 1, max: 100 });
  const pattern = fc.tuple(fc.tuple(cell, cell, cell), fc.tuple(cell, cell, cell));
  fc.assert(
    fc.property(pattern, fc.tuple(cell, cell, cell), fc.integer({ min: 1, max: 9 }), (matrix, columns, tenths) => {
      const all = columns.reduce((sum, one) => sum + one, 0);
      const rows = [(all * tenths) / 10, (all * (10 - tenths)) / 10];
      const fit = call('SHARE_FIT', matrix, [rows], [columns]) as number[][];
      const odds = (table: number[][]) => {
        const [a = 0, b = 0, , c = 0, d = 0] = table.flat();
        return (a * d) / (b * c);
      };
      rows.forEach((total, r) => {
        expect(fit[r]?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 6);
      });
      columns.forEach((total, c) => {
        expect((fit[0]?.[c] ?? 0) + (fit[1]?.[c] ?? 0)).toBeCloseTo(total, 6);
      });
      expect(odds(fit) / odds(matrix)).toBeCloseTo(1, 6);
    }),
  );
});

test('the wins of a close-rate target bring exactly the revenue', () => {
  fc.assert(
    fc.property(money, dealSize, fc.integer({ min: 1, max: 1000 }), (target, deal, spare) => {
      const opportunities = Math.ceil(target / deal) + spare;
      const closing = number('CLOSE_RATE_TARGET', target, opportunities, deal);
      expect(closing).toBeLessThanOrEqual(1);
      near(closing * opportunities * deal, target);
    }),
  );
});

test('at the break-even rate a lead is worth what it costs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), dealSize, rate, (tenths, deal, margin) => {
      const cost = (deal * margin * tenths) / 1000;
      const breakeven = number('BREAKEVEN_CLOSE_RATE', cost, deal, margin);
      near(number('LEAD_VALUE', deal, Math.min(1, breakeven), margin), cost);
    }),
  );
});

test('a gap and what is expected cover the goal, unless the goal is exceeded', () => {
  fc.assert(
    fc.property(money, money, money, (goal, retained, inbound) => {
      const gap = number('REVENUE_GAP', goal, retained, inbound);
      expect(gap).toBeGreaterThanOrEqual(0);
      if (gap > 0) near(gap + retained + inbound, goal);
      else expect(retained + inbound).toBeGreaterThanOrEqual(goal - 1e-6);
    }),
  );
});

test('a prospect is one on all four counts', () => {
  const flag = fc.boolean();
  fc.assert(
    fc.property(flag, flag, flag, flag, (a, b, c, d) => {
      expect(call('IS_PROSPECT', a, b, c, d)).toBe([a, b, c, d].every(Boolean));
    }),
  );
});

test('a close rate is the share of wins, and with that of losses it leaves nothing out', () => {
  const count = fc.nat({ max: 10_000 });
  fc.assert(
    fc.property(count, count, (won, lost) => {
      fc.pre(won + lost > 0);
      near(number('CLOSE_RATE', won, lost) * (won + lost), won);
      near(number('CLOSE_RATE', won, lost) + number('CLOSE_RATE', lost, won), 1);
      expect(number('CLOSE_RATE', won + 1, lost)).toBeGreaterThanOrEqual(number('CLOSE_RATE', won, lost));
    }),
  );
});

test('a cost per unit times the units is what was spent, in any currency', () => {
  fc.assert(
    fc.property(money, fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(0.5, 7.45, 100), (spend, count, k) => {
      near(number('COST_PER', spend, count) * count, spend);
      near(number('COST_PER', spend * k, count), k * number('COST_PER', spend, count));
    }),
  );
});

test('the yield that a target takes, times opportunities and close rate, is the target', () => {
  fc.assert(
    fc.property(money, fc.integer({ min: 1, max: 10_000 }), rate, (target, opportunities, closing) => {
      const wanted = number('YIELD_TARGET', target, opportunities, closing);
      near(wanted * opportunities * closing, target);
      // Opportunities that carry so much in all yield it, and their closed yield is what each brings of the target.
      near(number('OPPORTUNITY_YIELD', wanted * opportunities, opportunities), wanted);
      near(number('OPPORTUNITY_YIELD', wanted * opportunities, opportunities, closing) * opportunities, target);
    }),
  );
});
