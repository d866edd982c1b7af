import type { Calculus } from '../../../core/calculus/calculus';

const PLACES = 2;

/** How many percent a share is, for words: 99.5, and 80 without a decimal. A format such as 0.0% would write 80.0 for the one or 100 for the other. */
export const inPercent = <T, C>({ mul, round }: Calculus<T, C>, share: T, hundred: T): T =>
  round(mul(share, hundred), PLACES);
