import type { CellFunction } from './cellFunction';

/** QUOTIENT: by the engine's own division, for its #DIV/0!. */
export const quotient: CellFunction = {
  name: 'QUOTIENT',
  says: 'The whole part of a division.',
  category: 'Math',
  params: ['dividend (number)', 'divisor (number)'],
  compute: () =>
    function (dividend, divisor) {
      return this.TRUNC(this.DIVIDE(dividend, divisor));
    },
};
