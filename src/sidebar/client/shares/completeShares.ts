import { splitWhole } from './splitWhole';

/**
 * Makes shares sum to 1. Where some are missing (null) and the others leave something, the missing ones get it in equal
 * parts and the others stay; else all keep their proportions. The result is in tenths of a percent where it changed.
 *
 * @example completeShares([0.5, null, null]) // [0.5, 0.25, 0.25]
 * @example completeShares([0.5, 0.5, 0.25]) // [0.4, 0.4, 0.2]
 */
export function completeShares(shares: readonly (number | null)[]): readonly number[] {
  const given = shares.map((share) => (share !== null && share > 0 ? share : 0));
  const sum = given.reduce((total, share) => total + share, 0);
  const gaps = shares.filter((share) => share === null).length;
  const left = Math.round((1 - sum) * 1e9) / 1e9;
  // What is left can be shared out only in whole tenths of a percent, or the sum would not be 1.
  const inTenths = Math.abs(left * 1000 - Math.round(left * 1000)) < 1e-6;
  if (gaps === 0 || left <= 0 || !inTenths) return left === 0 && gaps === 0 ? given : splitWhole(1, given);
  const parts = splitWhole(left, new Array<number>(gaps).fill(1));
  let next = 0;
  return shares.map((share, at) => (share === null ? (parts[next++] ?? 0) : (given[at] ?? 0)));
}
