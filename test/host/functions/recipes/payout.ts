import pdf from '@stdlib/stats-base-dists-normal-pdf';
import { column } from '../evaluate';
import type { Recipe } from './recipe';

/** An accelerator from 100%, a decelerator and a cliff at 50%, a cap at 150%. */
const points = [0.5, 1, 1.5];
const slopeChanges = [1, 1, -2];
const jumps = [0.5, 0, 0];

const [x, d, j] = ['A1:A3', 'B1:B3', 'C1:C3'];
const plan = { ...column('A', 1, points), ...column('B', 1, slopeChanges), ...column('C', 1, jumps) };

/** What a plan pays at one attainment. */
export function payout(attainment: number): Recipe {
  return {
    name: `payout at attainment ${attainment}`,
    cells: { ...plan, E1: attainment, E2: `=SUMPRODUCT(${d},(E1-${x})*(E1>=${x}))+SUMPRODUCT(${j},(E1>=${x})*1)` },
    result: 'E2',
    expected: paid(attainment),
    tolerance: 1e-12,
  };
}

/** What it is expected to pay where attainment is normal. */
export function expectedPayout(mean: number, deviation: number): Recipe {
  const below = `NORM.S.DIST((E1-${x})/E2,TRUE)`;
  const density = `NORM.S.DIST((E1-${x})/E2,FALSE)`;
  return {
    name: `expected payout at ${mean} and ${deviation}`,
    cells: {
      ...plan,
      E1: mean,
      E2: deviation,
      E3: `=SUMPRODUCT(${d},(E1-${x})*${below}+E2*${density})+SUMPRODUCT(${j},${below})`,
    },
    result: 'E3',
    expected: integral(mean, deviation),
    // The integral's own error, at the cliff: jump x density x half a step = 0.5 x 1.1 x 3.5E-5.
    tolerance: 2e-5,
  };
}

// Read off the plan: 0 below 50%, then 50% and 1 for 1, from 100% on 2 for 1, from 150% on nothing more.
function paid(attainment: number): number {
  if (attainment < 0.5) return 0;
  if (attainment < 1) return attainment;
  return Math.min(2 * attainment - 1, 2);
}

function integral(mean: number, deviation: number): number {
  const step = deviation / 5000;
  let sum = 0;
  for (let at = mean - 9 * deviation; at < mean + 9 * deviation; at += step) {
    sum += paid(at + step / 2) * pdf(at + step / 2, mean, deviation) * step;
  }
  return sum;
}
