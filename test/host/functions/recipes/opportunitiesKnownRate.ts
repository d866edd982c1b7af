import cdf from '@stdlib/stats-base-dists-binomial-cdf';
import type { Recipe } from './recipe';

/** The smallest number of opportunities that bring `wins` at `rate` with `confidence`. */
export function opportunitiesKnownRate(wins: number, rate: number, confidence: number): Recipe {
  const step = (n: string) => {
    const reached = `MIN(MAX(1-BINOM.DIST(B1-1,${n},B2,TRUE),1E-12),1-1E-12)`;
    return `=MAX(B1,ROUND(${n}+(B4-GAMMA.INV(${reached},B1,1))*B5,0))`;
  };
  const isShort = (n: string) => `(1-BINOM.DIST(B1-1,${n},B2,TRUE)<B3-1E-9)`;
  return {
    name: `${wins} wins at ${rate} with confidence ${confidence}`,
    cells: {
      B1: wins,
      B2: rate,
      B3: confidence,
      B4: '=GAMMA.INV(B3,B1,1)',
      B5: '=SQRT(1-B2)/B2',
      B6: '=MAX(B1,ROUND(B1/B2+(B4-B1)*B5,0))',
      B7: step('B6'),
      B8: step('B7'),
      B9: `=B8-1+${isShort('B8-1')}+${isShort('B8')}`,
    },
    result: 'B9',
    expected: smallest(wins, rate, confidence),
    tolerance: 0,
  };
}

// By definition: count up until the binomial tail is high enough. 1E-9 is what the formula forgives.
function smallest(wins: number, rate: number, confidence: number): number {
  let n = wins;
  while (1 - cdf(wins - 1, n, rate) < confidence - 1e-9) n++;
  return n;
}
