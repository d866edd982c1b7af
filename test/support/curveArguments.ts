/** Chance draws whole numbers of up to a thousand; attainments and payouts are mostly below 2. */
const SCALE = 500;
/** A point in so many is a cliff: it repeats the attainment of the point before. */
const CLIFF = 4;

/** A drawn number as an attainment. */
export const attainmentOf = (drawn: unknown): number => (drawn as number) / SCALE;

/** As many of the drawn cells, in order and from the start again, as are asked for. */
export function asMany(drawn: unknown, count: number): number[] {
  const cells = [drawn].flat(3) as number[];
  return Array.from({ length: count }, (_, i) => cells[i % cells.length] as number);
}

/** A payout curve of as many points as the drawn table has rows, with so many columns of payout. */
export function curveOf(drawn: unknown, columns = 1): number[][] {
  const points = (drawn as readonly unknown[]).length;
  const cells = asMany(drawn, points * (columns + 1)).map((cell, i) => cell + i);
  const ascending = cells.slice(0, points).sort((a, b) => a - b);
  const attainments = ascending.map((one, i) => (one % CLIFF === 0 ? (ascending[i - 1] ?? one) : one));
  return attainments.map((attainment, i) => {
    const payouts = cells.slice(points + i * columns, points + (i + 1) * columns);
    return [attainment, ...payouts].map(attainmentOf);
  });
}

/** Commission tiers: as a curve, with rates of at most 1. */
export const tiersOf = (drawn: unknown): number[][] =>
  curveOf(drawn).map(([from = 0, rate = 0]) => [from, Math.min(1, rate / 10)]);
