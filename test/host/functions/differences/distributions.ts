import type { Difference } from './difference';

/** Where the domains of the distributions differ. Tandem's own functions take the narrowest. */
export const distributions: readonly Difference[] = [
  {
    formula: '=BETA.INV(0,2,2)',
    engine: '#NUM!',
    sheets: 0,
    excel: '#NUM!',
    libreOffice: 0,
    instead: 'Clip the probability to 1E-9 and 1 - 1E-9.',
  },
  {
    formula: '=BETA.INV(1,2,2)',
    engine: '#NUM!',
    sheets: 1,
    excel: '#NUM!',
    libreOffice: 1,
    instead: 'Clip the probability to 1E-9 and 1 - 1E-9.',
  },
  {
    formula: '=BINOM.INV(10,0.5,1)',
    engine: '#NUM!',
    sheets: null,
    excel: null,
    libreOffice: 10,
    instead: 'Confidences below 1.',
  },
  {
    formula: '=POISSON.DIST(0,0,TRUE)',
    engine: '#NUM!',
    sheets: null,
    excel: 1,
    libreOffice: '#VALUE!',
    instead: 'IF(mean = 0, 1, ...).',
  },
  {
    formula: '=LOGNORM.DIST(0,1,1,TRUE)',
    engine: '#NUM!',
    sheets: null,
    excel: '#NUM!',
    libreOffice: 0,
    instead: 'IF(x > 0, ..., 0).',
  },
  {
    formula: '=EXPON.DIST(-1,1,TRUE)',
    engine: '#NUM!',
    sheets: null,
    excel: '#NUM!',
    libreOffice: 0,
    instead: 'MAX(0, x).',
  },
  {
    formula: '=NEGBINOM.DIST(1,1,0,TRUE)',
    engine: '#NUM!',
    sheets: null,
    excel: null,
    libreOffice: 0,
    instead: 'Rates above 0.',
  },
  {
    formula: '=BINOM.DIST(4,3,0.5,TRUE)',
    engine: '#NUM!',
    sheets: null,
    excel: '#NUM!',
    libreOffice: '#VALUE!',
    instead: 'MIN(successes, trials); the codes differ, so errors are tested with ISERROR.',
  },
];
