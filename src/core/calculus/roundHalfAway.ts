/** Powers of ten that are exact and small enough for a product to keep its digits. */
const TENS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
/** Binary noise of a number with 15 digits, and of its product with a power of ten. */
const NOISE = 1e-14;

/**
 * Rounds to decimal places with halves away from zero, as the sheet's ROUND does. The last bits of binary noise are
 * dropped first, so that 1.005 rounds to 1.01 at two places.
 */
export function roundHalfAway(x: number, places: number): number {
  const size = Math.abs(x);
  if (size >= 1e15) return x;
  const rounded = roundedAt(size, places);
  return rounded === 0 ? 0 : Math.sign(x) * rounded;
}

/** Only near a half do the digits decide, and reading those takes ten times as long. */
function roundedAt(size: number, places: number): number {
  const ten = TENS[places];
  const scaled = ten === undefined ? Number.NaN : size * ten;
  const toHalf = Math.abs(scaled - Math.floor(scaled) - 0.5);
  // A quotient of whole numbers is the double nearest to the decimal fraction, as reading its digits would be.
  if (ten !== undefined && scaled < 1e15 && toHalf > NOISE * scaled) return Math.round(scaled) / ten;
  return shifted(Math.round(shifted(Number(size.toPrecision(15)), places)), -places);
}

/** Moves the decimal point in the digits themselves, where a multiplication would bring noise back. */
function shifted(x: number, places: number): number {
  const [digits, exponent = '0'] = String(x).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
