/**
 * Rounds to decimal places with halves away from zero, as the sheet's ROUND does. The last bits of binary noise are
 * dropped first, so that 1.005 rounds to 1.01 at two places.
 */
export function roundHalfAway(x: number, places: number): number {
  const size = Math.abs(x);
  if (size >= 1e15) return x;
  const rounded = Math.round(shifted(Number(size.toPrecision(15)), places));
  return rounded === 0 ? 0 : Math.sign(x) * shifted(rounded, -places);
}

/** Moves the decimal point in the digits themselves, where a multiplication would bring noise back. */
function shifted(x: number, places: number): number {
  const [digits, exponent = '0'] = String(x).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
