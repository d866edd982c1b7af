/** Beyond this, doubles no longer hold every whole number. */
const MOST = Number.MAX_SAFE_INTEGER;

export interface WhereToLook {
  /** The smallest number that may be the answer. */
  readonly from: number;
  /** Where the answer is expected; the nearer, the fewer steps. */
  readonly near: number;
  /** How far the expectation may be off: the first step of the search, which doubles until it has passed the answer. */
  readonly step: number;
}

/**
 * The smallest whole number that is enough, where every larger one is enough too. It looks outwards from where the answer
 * is expected and halves what is left, so a good guess needs two or three trials. Infinity where the answer, or what would
 * have to be tried to find it, is beyond the whole numbers that a double holds.
 *
 * @example leastReaching((n) => n * n >= 50, { from: 1, near: 6, step: 1 }) // 8
 */
export function leastReaching(enough: (n: number) => boolean, { from, near, step: first }: WhereToLook): number {
  if (from > MOST) return Number.POSITIVE_INFINITY;
  if (enough(from)) return from;
  let tooFew = from;
  let found = Math.max(from + 1, near);
  let step = first;
  while (!(found <= MOST && enough(found))) {
    if (found > MOST) return Number.POSITIVE_INFINITY;
    tooFew = found;
    found += step;
    step *= 2;
  }
  step = first;
  while (found - step > tooFew && enough(found - step)) {
    found -= step;
    step *= 2;
  }
  tooFew = Math.max(tooFew, found - step);
  while (found - tooFew > 1) {
    const middle = Math.floor((tooFew + found) / 2);
    if (enough(middle)) found = middle;
    else tooFew = middle;
  }
  return found;
}
