/** Numbers that look like chance and come again with the same seed. */
export interface Random {
  /** From 0, included, to 1, not included. */
  next(): number;
  /** A whole number from 0 to below this count. */
  below(count: number): number;
  /** True so often. */
  chance(share: number): boolean;
  pick<V>(from: readonly V[]): V;
}

/** mulberry32: 32 bits of state, which is plenty for trying out functions. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, chance: (share) => next() < share, pick: (from) => from[below(from.length)] as never };
}
