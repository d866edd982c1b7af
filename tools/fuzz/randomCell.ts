import type { NumberParam, Param } from '../../src/core/metrics/param';
import type { Random } from './random';

/** What a cell may hold that most parameters refuse, and a few must take. */
const ODD: readonly unknown[] = [
  ...['', ' ', 'won', 'Lost', '25%', '1,200', '12', '#N/A', '#DIV/0!', '2026-01-31', '2026-02-30', 'yes', '=1+1'],
  ...[true, false, null, undefined, -1, -0, 0, 1, 0.5, 25, 1e-150, 1e-120, 1e15, 1e16, 1e300, 1.7e308, -1e308],
  ...[new Date(Date.UTC(2026, 0, 31, 9, 30)), new Date(Date.UTC(1700, 0, 1)), new Date(Number.NaN), new Error('#REF!')],
];
/** Within the bounds, but at the edge of what anybody means. */
const EDGES = [0, 1, 1e-12, 1e-9, 1e-4, 0.5, 0.999999, 1 - 1e-15, 2, 3, 1e6, 1e9, 1e12];
const DAY = 86_400_000;

/** A cell for a parameter: mostly what it asks for, now and then the edge of that, or something else altogether. */
export function randomCell(random: Random, param: Param): unknown {
  const kind = random.next();
  if (kind < 0.06) return random.pick(ODD);
  switch (param.kind) {
    case 'choice':
      return random.pick(param.choices);
    case 'flag':
      return random.pick([true, false, 'yes', 'no', 1, 0]);
    case 'date':
      return kind < 0.2 && param.mayBeBlank ? '' : randomDate(random);
    case 'text':
      return random.pick(['won', 'lost', 'open', 'Won', 'Negotiation', '', '<b>', 'constructor']);
    default:
      return kind < 0.15 ? random.pick(EDGES) : randomNumber(random, param);
  }
}

/** Days of one spring, so that they meet; some with a time of day. */
function randomDate(random: Random): unknown {
  const time = Date.UTC(2026, 2, 1) + random.below(90) * DAY + (random.chance(0.3) ? random.below(DAY) : 0);
  return random.chance(0.5) ? new Date(time) : new Date(time).toISOString().slice(0, random.chance(0.5) ? 10 : 19);
}

/** Of the size that the parameter's unit has in a plan. */
function randomNumber(random: Random, { unit, above, atLeast, below, atMost }: NumberParam): number {
  const low = above ?? atLeast ?? -100;
  const most = below ?? atMost;
  if (most !== undefined) return low + (most - low) * random.next();
  const size = unit.money || unit.pipeline ? 10 ** (2 + 6 * random.next()) : 10 ** (3.3 * random.next());
  return low + (random.chance(0.7) ? Math.round(size) : size);
}
