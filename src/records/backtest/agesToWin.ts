import type { AgeHazards } from './ageHazards';

/** When opportunities are won, by age in days. */
export interface AgesToWin {
  /** Share of all that is won up to an age. */
  wonBy(age: number): number;
  /** Share won within some days, of what is open at the end of an age. */
  wonWithin(days: number, age: number): number;
}

/** The cumulative incidence that hazards by age bring about. Ages beyond the last hazard count as the last. */
export function agesToWin({ won, lost }: AgeHazards): AgesToWin {
  const share = new Float64Array(won.length);
  const open = new Float64Array(won.length);
  let [wonSoFar, openSoFar] = [0, 1];
  for (let age = 0; age < won.length; age++) {
    const [toWin, toLose] = [won[age] as number, lost[age] as number];
    wonSoFar += openSoFar * toWin;
    openSoFar *= Math.max(0, 1 - toWin - toLose);
    share[age] = wonSoFar;
    open[age] = openSoFar;
  }
  const at = (values: Float64Array, age: number): number => values[Math.min(age, values.length - 1)] as number;
  return {
    wonBy: (age) => (age < 0 ? 0 : at(share, age)),
    wonWithin: (days, age) => {
      const stillOpen = at(open, age);
      return stillOpen < 1e-12 ? 0 : Math.min(1, (at(share, age + days) - at(share, age)) / stillOpen);
    },
  };
}
