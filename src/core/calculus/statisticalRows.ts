import { lift, type Row, rows } from './rows';
import type { StatisticalCalculus } from './statisticalCalculus';
import { statisticalNumbers } from './statisticalNumbers';

/** Reading: compute a row of cells at once, statistics included. */
export const statisticalRows: StatisticalCalculus<Row, readonly Row[]> = {
  ...rows,
  betaQuantile: lift(statisticalNumbers.betaQuantile),
  betaBinomialAtLeast: lift(statisticalNumbers.betaBinomialAtLeast),
};
