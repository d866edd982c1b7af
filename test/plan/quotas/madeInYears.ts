import { seeded } from '../../records/rates/simulated';

const YEARS = 10_000;

/** In how many of ten thousand years the revenue of each quota makes the target: shares, 0 to 1. A year gives the revenue of each. */
export function madeInYears(
  target: number,
  seed: number,
  year: (chance: () => number) => readonly number[],
): readonly number[] {
  const chance = seeded(seed);
  const made: number[] = [];
  for (let drawn = 0; drawn < YEARS; drawn++) {
    year(chance).forEach((brought, level) => {
      // With deals of one size the sum may come to the target but for its last bits.
      made[level] = (made[level] ?? 0) + (brought >= target * (1 - 1e-9) ? 1 : 0);
    });
  }
  return made.map((years) => years / YEARS);
}
