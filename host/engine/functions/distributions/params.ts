import type { NumericParam } from '../numericFunction';

/** Parameters that several distribution functions share. */
export const cumulative: NumericParam = {
  name: 'cumulative',
  says: 'TRUE for the probability of at most this value, FALSE for the density or the probability of exactly this value.',
  kind: 'flag',
};

export const probability: NumericParam = { name: 'probability', says: 'A probability, 0 to 1.' };

export function number(name: string, says: string): NumericParam {
  return { name, says };
}

export function integer(name: string, says: string): NumericParam {
  return { name, says: `${says} Truncated to a whole number.`, kind: 'integer' };
}

/** For quantiles whose ends are infinite: Sheets and Excel refuse 0 and 1 alike. */
export function isInside(p: number): boolean {
  return p > 0 && p < 1;
}
