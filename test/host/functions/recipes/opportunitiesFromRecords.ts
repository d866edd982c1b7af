import type { Cells } from '../evaluate';
import type { Recipe } from './recipe';

const nodes = 21;
const rounds = 5;
const [u, k] = [`E1:E${nodes}`, `F1:F${nodes}`];

/** The same where the rate itself was seen on `records` opportunities only. */
export function opportunitiesFromRecords(wins: number, rate: number, records: number, confidence: number): Recipe {
  const a = rate * records + 0.5;
  const b = (1 - rate) * records + 0.5;
  const expected = smallest(wins, a, b, confidence);
  const last = `B${10 + 2 * rounds}`;
  return {
    name: `${wins} wins at ${rate} of ${records} records with confidence ${confidence}`,
    cells: {
      ...{ B1: wins, B2: a, B3: b, B4: confidence, B5: records },
      ...quadrature(),
      B6: '=B2/(B2+B3)',
      B7: '=B1/(1-B6)',
      B8: '=B2/(1-B6)',
      B9: '=BETA.INV(B4,B7,B8)',
      B10: '=MAX(B1,ROUND(B1/B6*B9/(1-B9)*B8/B7,0))',
      ...corrections(),
      B30: reached(`${last}-1`),
      B31: reached(last),
      B32: `=${last}-1+(B30<B4-1E-9)+(B31<B4-1E-9)`,
    },
    result: 'B32',
    expected,
    // The quadrature has 21 nodes: within 0.2%, most cases exact.
    tolerance: expected * 0.002,
  };
}

function quadrature(): Cells {
  const cells: Record<string, string | number> = {};
  for (let row = 1; row <= nodes; row++) {
    cells[`D${row}`] = -5 + (row - 1) / 2;
    cells[`E${row}`] = `=NORM.S.DIST(D${row},TRUE)`;
    cells[`F${row}`] = `=NORM.S.DIST(D${row},FALSE)/SUMPRODUCT(NORM.S.DIST($D$1:$D$${nodes},FALSE))`;
  }
  return cells;
}

function corrections(): Cells {
  const cells: Record<string, string> = {};
  for (let round = 0; round < rounds; round++) {
    const [n, clipped, next] = [10 + 2 * round, 11 + 2 * round, 12 + 2 * round];
    cells[`C${clipped}`] = reached(`B${n}`);
    cells[`B${clipped}`] = `=BETA.INV(MIN(MAX(C${clipped},1E-9),1-1E-9),B7,B8)`;
    cells[`B${next}`] = `=MAX(B1,ROUND(B${n}*B9/(1-B9)*(1-B${clipped})/B${clipped},0))`;
  }
  return cells;
}

function reached(n: string): string {
  const many = `SUMPRODUCT(${k},1-BINOM.DIST(B1-1,${n},BETA.INV(${u},B2,B3),TRUE))`;
  const few = `1-SUMPRODUCT(${k},BETA.DIST(BETA.INV(${u},B1,${n}-B1+1),B2,B3,TRUE))`;
  return `=IF(${n}<B1,0,IF(B5>B1/B6,${many},${few}))`;
}

// The tail of the beta-binomial distribution, summed term by term.
function smallest(wins: number, a: number, b: number, confidence: number): number {
  let n = wins;
  while (tail(wins, n, a, b) < confidence - 1e-9) n++;
  return n;
}

function tail(wins: number, n: number, a: number, b: number): number {
  let term = 1;
  for (let i = 0; i < n; i++) term *= (b + i) / (a + b + i);
  let below = 0;
  for (let k = 0; k < wins; k++) {
    below += term;
    term *= (((n - k) / (k + 1)) * (a + k)) / (b + n - k - 1);
  }
  return 1 - below;
}
