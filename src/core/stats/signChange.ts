/** Rounds after which nothing is left of the interval but the last bits, were each of them no better than a halving. */
const ROUNDS = 60;
/** The interval that is left, relative to where it is. */
const CLOSE = 1e-14;

/**
 * Where a falling function passes from above 0 to below it, strictly between two bounds at which it may be infinite. Ridders'
 * method where it applies: each round halves the interval, and then goes on to where an exponential through the three values
 * crosses zero.
 *
 * @see Ridders 1979, A new algorithm for computing a single root of a real continuous function, doi:10.1109/TCS.1979.1084580
 */
export function signChange(f: (x: number) => number, lower: number, upper: number): number {
  let [low, high] = [lower, upper];
  let [atLow, atHigh] = [Number.NaN, Number.NaN];
  for (let i = 0; i < ROUNDS && high - low > CLOSE * Math.abs(low + high); i++) {
    const middle = (low + high) / 2;
    const atMiddle = f(middle);
    if (atMiddle === 0) return middle;
    const root = Math.sqrt(atMiddle * atMiddle - atLow * atHigh);
    const aimed = middle + ((middle - low) * atMiddle) / root;
    if (atMiddle > 0) [low, atLow] = [middle, atMiddle];
    else [high, atHigh] = [middle, atMiddle];
    if (!(aimed > low && aimed < high)) continue;
    const atAimed = f(aimed);
    if (atAimed === 0) return aimed;
    if (atAimed > 0) [low, atLow] = [aimed, atAimed];
    else [high, atHigh] = [aimed, atAimed];
  }
  return (low + high) / 2;
}
