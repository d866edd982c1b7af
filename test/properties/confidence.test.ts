import * as fc from 'fast-check';
import { call, column } from '../functions/call';

const number = (...given: Parameters<typeof call>) => call(...given) as number;
const rate = fc.integer({ min: 1, max: 1000 }).map((steps) => steps / 1000);
const confidence = fc.integer({ min: 1, max: 990 }).map((steps) => steps / 1000);
const history = fc.oneof(fc.constant(''), fc.integer({ min: 2, max: 100_000 }));
const wins = fc.integer({ min: 1, max: 3000 });
const count = fc.integer({ min: 0, max: 2000 });
/** "At least a confidence" forgives so much. */
const FORGIVEN = 1e-9;
/** The noise of a probability that two summations reach on two ways. */
const NOISE = 1e-11;

test('so many opportunities reach the confidence, and one fewer does not', () => {
  fc.assert(
    fc.property(wins, rate, confidence, history, (needed, closing, sure, seen) => {
      const enough = number('OPPORTUNITIES_FOR_CONFIDENCE', needed, closing, sure, seen);
      expect(Number.isInteger(enough)).toBe(true);
      const reached = (opportunities: number) => number('PROBABILITY_OF_TARGET', needed, opportunities, closing, seen);
      expect(reached(enough)).toBeGreaterThanOrEqual(sure - FORGIVEN);
      expect(reached(enough - 1)).toBeLessThan(sure - FORGIVEN);
    }),
  );
});

test('more opportunities and a better rate are never worse, more wins never better', () => {
  fc.assert(
    fc.property(count, count, rate, rate, history, (needed, opportunities, a, b, seen) => {
      const at = (w: number, n: number, p: number) => number('PROBABILITY_OF_TARGET', w, n, p, seen);
      const here = at(needed, opportunities, Math.min(a, b));
      expect(at(needed, opportunities + 1, Math.min(a, b))).toBeGreaterThanOrEqual(here - NOISE);
      expect(at(needed, opportunities, Math.max(a, b))).toBeGreaterThanOrEqual(here - NOISE);
      expect(at(needed + 1, opportunities, Math.min(a, b))).toBeLessThanOrEqual(here + NOISE);
    }),
  );
});

test('more confidence never takes fewer opportunities', () => {
  fc.assert(
    fc.property(wins, rate, confidence, confidence, (needed, closing, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const at = (sure: number) => number('OPPORTUNITIES_FOR_CONFIDENCE', needed, closing, sure, 200);
      expect(at(more)).toBeGreaterThanOrEqual(at(less));
    }),
  );
});

test('a history without end is a rate that is known', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), rate, (needed, closing) => {
      const opportunities = Math.round(needed / closing);
      const known = number('PROBABILITY_OF_TARGET', needed, opportunities, closing);
      expect(number('PROBABILITY_OF_TARGET', needed, opportunities, closing, 1e12)).toBeCloseTo(known, 4);
    }),
  );
});

test('the chances of so many wins and of too many losses for them leave nothing out', () => {
  // P(wins >= w) at rate p and P(losses >= n - w + 1) at rate 1 - p sum to 1, with a history as without.
  fc.assert(
    fc.property(count, count, rate, history, (a, b, closing, seen) => {
      const [needed, opportunities] = [Math.min(a, b), Math.max(a, b)];
      const won = number('PROBABILITY_OF_TARGET', needed, opportunities, closing, seen);
      const lost = number('PROBABILITY_OF_TARGET', opportunities - needed + 1, opportunities, 1 - closing, seen);
      expect(Math.abs(won + lost - 1)).toBeLessThan(1e-10);
    }),
  );
});

test('revenue: a higher target is never likelier, and what is no money at all is certain', () => {
  const cents = fc.integer({ min: 0, max: 400 });
  const spread = fc.integer({ min: 0, max: 300 }).map((steps) => steps / 100);
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: 0, max: 300 }), rate, spread, (a, b, opportunities, closing, cv) => {
      const at = (target: number) => number('PROBABILITY_OF_REVENUE', target, opportunities, 10, closing, cv);
      expect(at(0)).toBe(1);
      // Where the method's own error of 0.0003 changes from one target to the next.
      expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)) + 3e-4);
    }),
    { numRuns: 60 },
  );
});

test('revenue does not depend on the currency', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), rate, fc.constantFrom(0, 0.2, 0.8, 2), (target, closing, cv) => {
      const at = (k: number) => number('PROBABILITY_OF_REVENUE', target * k, 60, 10 * k, closing, cv);
      expect(at(8)).toBeCloseTo(at(1), 9);
    }),
    { numRuns: 40 },
  );
});

const counts = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([, trials]) => trials > 0);

describe.each(['wilson', 'jeffreys', 'exact'])('an interval, %s,', (method) => {
  const ends = (successes: number, trials: number, level = 0.9) =>
    (call('RATE_INTERVAL', successes, trials, level, method) as number[][])[0] as [number, number];

  test('holds the rate that was seen, or ends at it', () => {
    fc.assert(
      fc.property(counts, confidence, ([successes, trials], level) => {
        // Of an equal-tailed posterior with hardly any confidence, the median may lie beside the rate.
        const sure = method === 'wilson' ? level : Math.max(0.7, level);
        const [low, high] = ends(successes, trials, sure);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is wider the surer it is, and mirrors that of the failures', () => {
    fc.assert(
      fc.property(counts, confidence, confidence, ([successes, trials], a, b) => {
        const [low, high] = ends(successes, trials, Math.min(a, b));
        const [lower, higher] = ends(successes, trials, Math.max(a, b));
        expect(lower).toBeLessThanOrEqual(low + 1e-12);
        expect(higher).toBeGreaterThanOrEqual(high - 1e-12);
        const [mirrored] = ends(trials - successes, trials, Math.min(a, b));
        expect(1 - mirrored).toBeCloseTo(high, 9);
      }),
    );
  });

  test('ends at 0 where nothing was won, and at 1 where nothing was lost', () => {
    for (const trials of [1, 7, 400]) {
      expect(ends(0, trials)[0]).toBe(0);
      expect(ends(trials, trials)[1]).toBe(1);
    }
  });
});

test('the exact interval is never narrower than that of Jeffreys', () => {
  fc.assert(
    fc.property(counts, confidence, ([successes, trials], level) => {
      const ends = (method: string) => (call('RATE_INTERVAL', successes, trials, level, method) as number[][])[0] ?? [];
      const [exact, jeffreys] = [ends('exact'), ends('jeffreys')];
      expect(exact[0]).toBeLessThanOrEqual((jeffreys[0] as number) + 1e-12);
      expect(exact[1]).toBeGreaterThanOrEqual((jeffreys[1] as number) - 1e-12);
    }),
  );
});

test('a shrunk rate lies between the rate that was seen and its prior', () => {
  fc.assert(
    fc.property(counts, rate, fc.integer({ min: 0, max: 1000 }), ([successes, trials], prior, strength) => {
      const shrunk = number('SHRUNK_RATE', successes, trials, prior, strength);
      const [low, high] = [Math.min(successes / trials, prior), Math.max(successes / trials, prior)];
      expect(shrunk).toBeGreaterThanOrEqual(low - 1e-12);
      expect(shrunk).toBeLessThanOrEqual(high + 1e-12);
    }),
  );
});

test('shrunk rates keep to their order of size where groups are alike in size, and to the span of what was seen', () => {
  const groups = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(groups, (successes) => {
      const trials = successes.map(() => 40);
      const rates = (call('SHRUNK_RATES', column(...successes), column(...trials)) as number[][]).flat();
      rates.forEach((one, i) => {
        expect(one).toBeGreaterThanOrEqual(Math.min(...successes) / 40 - 1e-9);
        expect(one).toBeLessThanOrEqual(Math.max(...successes) / 40 + 1e-9);
        for (const [j, other] of rates.entries())
          if ((successes[i] as number) < (successes[j] as number)) expect(one).toBeLessThanOrEqual(other + 1e-12);
      });
    }),
    { numRuns: 40 },
  );
});
