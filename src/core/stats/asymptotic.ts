/** From here on the asymptotic series of gamma and digamma are right to the last bit. */
const HOLDS_FROM = 16;

/** How far an argument must be raised, in steps of one, for an asymptotic series to hold. */
export const asymptotic = {
  reach: (x: number): { readonly from: number; readonly passed: number } => {
    const passed = x >= HOLDS_FROM ? 0 : Math.ceil(HOLDS_FROM - x);
    return { from: x + passed, passed };
  },
};
