import { splitWhole } from './splitWhole';

/** Shares this close are the same: what typing and adding leave of rounding. The plan's own check looks at six decimals. */
const NOISE = 1e-9;

/**
 * Makes shares sum to 1. Where some are missing (null) and the others leave something, the missing ones get it in equal
 * parts and the others stay; else all keep their proportions. What changes becomes whole tenths of a percent, but for
 * the last missing share, which takes what then remains.
 *
 * @example completeShares([0.5, null, null]) // [0.5, 0.25, 0.25]
 * @example completeShares([0.5, 0.5, 0.25]) // [0.4, 0.4, 0.2]
 */
export function completeShares(shares: readonly (number | null)[]): readonly number[] {
  const given = shares.map((share) => (share !== null && share > 0 ? share : 0));
  const left = 1 - given.reduce((total, share) => total + share, 0);
  const gaps = shares.filter((share) => share === null).length;
  if (gaps === 0 && Math.abs(left) <= 2 * NOISE) return given;
  if (gaps === 0 || left <= NOISE) return splitWhole(1, given);
  const parts = [...partsOf(left, gaps)];
  return shares.map((share, at) => (share === null ? (parts.shift() ?? 0) : (given[at] ?? 0)));
}

function partsOf(left: number, count: number): readonly number[] {
  const whole = Math.floor((left + NOISE) * 1000) / 1000;
  const parts = splitWhole(whole, new Array<number>(count).fill(1));
  // To nine decimals, so that no noise of adding shows in a field.
  const rest = Math.round((left - whole) * 1e9) / 1e9;
  const last = Math.round(((parts[count - 1] ?? 0) + rest) * 1e9) / 1e9;
  return [...parts.slice(0, -1), last];
}
