import type { NumericFunction } from '../numericFunction';
import { beta } from './beta';
import { binomial } from './binomial';
import { gamma } from './gamma';
import { lognormal } from './lognormal';
import { negativeBinomial } from './negativeBinomial';
import { normal } from './normal';
import { poisson } from './poisson';
import { weibull } from './weibull';

/**
 * The statistical distributions that Sheets, Excel and LibreOffice share. Where the three disagree about the edge of a
 * domain, these take the strictest reading, so that a formula that shows a number here shows one everywhere.
 */
export const distributions: readonly NumericFunction[] = [
  ...normal,
  ...beta,
  ...binomial,
  ...negativeBinomial,
  ...poisson,
  ...gamma,
  ...lognormal,
  ...weibull,
];
