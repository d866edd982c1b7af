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

/**
 * mulberry32: 32 bits of state, which is plenty for trying out functions. `stream` tells apart series of one seed, so that
 * any of them can be drawn without those before it.
 */
export function seededRandom(seed: number, stream = 0): Random {
  let state = scattered(scattered(stream) ^ seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, chance: (share) => next() < share, pick: (from) => from[below(from.length)] as never };
}

/** The last mixing of MurmurHash3: neighbouring numbers end up far apart. */
function scattered(number: number): number {
  let mixed = number >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
