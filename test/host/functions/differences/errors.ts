import type { Difference } from './difference';

/** What happens to error values within ranges: `B3` is one, `B1` is 2. */
export const errors: readonly Difference[] = [
  {
    formula: '=SUMPRODUCT(A1:A3,B1:B3)',
    engineAlone: 2,
    engine: '#DIV/0!',
    sheets: null,
    excel: null,
    libreOffice: '#DIV/0!',
    instead: 'As it stands: Tandem’s host corrects the engine, so that a fault shows wherever the plan is opened.',
  },
  {
    formula: '=SUMIF(A1:A3,">0",B1:B3)',
    engine: 2,
    sheets: null,
    excel: null,
    libreOffice: '#DIV/0!',
    instead: 'SUMPRODUCT((range>0)*values), whose faults show everywhere.',
  },
  {
    formula: '=SUMIFS(B1:B3,A1:A3,">0")',
    engine: 2,
    sheets: null,
    excel: null,
    libreOffice: '#DIV/0!',
    instead: 'SUMPRODUCT((range>0)*values), whose faults show everywhere.',
  },
  {
    formula: '=AVERAGEIF(A1:A3,">0",B1:B3)',
    engine: 2,
    sheets: null,
    excel: null,
    libreOffice: '#DIV/0!',
    instead: 'SUMPRODUCT for the sum, divided by the count.',
  },
];
