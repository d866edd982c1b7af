import type { Opportunity } from '../../../src/records/opportunity';
import { opportunity } from './opportunity';

/** Taken out of the global once: looking that up takes longer, in Jest, than the arithmetic. */
const { cos, imul, log, PI, sqrt } = Math;

/** Chances from 0 to 1, the same for the same seed: mulberry32 (T. Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A standard normal deviate (Box and Muller 1958). */
export const normal = (chance: () => number): number => sqrt(-2 * log(1 - chance())) * cos(2 * PI * chance());

export interface World {
  readonly chance: () => number;
  readonly days: number;
  /** Opportunities created on a day, on average. */
  readonly perDay: number | ((day: number) => number);
  /** Share won in the end. */
  readonly closeRate: number | ((day: number) => number);
  /** Mean days to win and to lose, each exponential. */
  readonly daysToWin: number;
  readonly daysToLose: number;
  readonly dealSize?: number;
}

const at = (level: number | ((day: number) => number), day: number): number =>
  typeof level === 'number' ? level : level(day);

/** All that is created in some days from day 0 on, with how and when it will have ended. */
export function simulated(world: World): Opportunity[] {
  const { chance, days, daysToWin, daysToLose, dealSize = 1000 } = world;
  const rows: Opportunity[] = [];
  for (let day = 0; day < days; day++) {
    const perDay = at(world.perDay, day);
    const count = Math.floor(perDay + chance());
    for (let i = 0; i < count; i++) {
      const isWon = chance() < at(world.closeRate, day);
      const lag = Math.floor(-Math.log(1 - chance()) * (isWon ? daysToWin : daysToLose));
      const value = isWon ? dealSize * Math.exp(0.8 * normal(chance) - 0.32) : null;
      rows.push(
        opportunity({ row: rows.length + 2, outcome: isWon ? 'won' : 'lost', created: day, closed: day + lag, value }),
      );
    }
  }
  return rows;
}
