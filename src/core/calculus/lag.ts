import { numberIn } from './numberIn';
import type { Value } from './value';

type Cells = readonly Value[];

/**
 * What comes out at a place (`after`), or must go in there (`before`), of amounts at their places, where shares of each amount
 * come out so many places after it, or go in so many before it, as ages say. The first `reach` amounts count, or all.
 */
export function lag(amounts: Cells, places: Cells, ages: Cells, shares: Cells, when: 'after' | 'before') {
  const byAge = new Map<number, number>();
  ages.forEach((age, i) => {
    byAge.set(numberIn(age), (byAge.get(numberIn(age)) ?? 0) + numberIn(shares[i] ?? ''));
  });
  const [sizes, spots] = [amounts.map(numberIn), amounts.map((_, i) => numberIn(places[i] ?? ''))];
  const sign = when === 'after' ? 1 : -1;
  return (place: number, reach = sizes.length): number => {
    let total = 0;
    for (let i = 0; i < reach; i++) {
      const share = byAge.get(sign * (place - (spots[i] as number)));
      if (share !== undefined) total += (sizes[i] as number) * share;
    }
    return total;
  };
}
