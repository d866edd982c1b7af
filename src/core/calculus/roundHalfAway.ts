/**
 * Rounds to decimal places with halves away from zero, as the sheet's ROUND does. The last bits of binary noise are
 * dropped first, so that 1.005 rounds to 1.01 at two places.
 */
export function roundHalfAway(x: number, places: number): number {
  const size = Math.abs(x);
  if (size >= 1e15) return x;
  const shifted = Number(`${Number(size.toPrecision(15))}e${places}`);
  const rounded = Math.round(shifted);
  return Math.sign(x) * Number(`${rounded}e${-places}`);
}
