import type { Calculus } from '../calculus/calculus';
import type { Value } from '../calculus/value';
import { defineMetric } from './defineMetric';

/** Percent of twelve cohorts that closed, by quarters since creation. */
const KELLBLOG: readonly (readonly Value[])[] = [
  [0, 0.04, 0.06, 0.02, 0.04, 0.02, 0],
  [0.02, 0.04, 0.08, 0.04, 0.02, 0, 0],
  [0.02, 0, 0.06, 0.06, 0.02, 0.04, 0],
  [0, 0.02, 0.1, 0.02, 0, 0, 0],
  [0.02, 0.04, 0.08, 0.04, 0.02, 0, 0],
  [0.04, 0.02, 0.04, 0.06, 0.02, 0.02, 0],
  [0.02, 0.02, 0.06, 0.04, 0.02, 0, ''],
  [0.02, 0.04, 0.08, 0, 0.02, '', ''],
  [0, 0.04, 0.06, 0.02, '', '', ''],
  [0.02, 0.04, 0.08, '', '', '', ''],
  [0, 0.04, '', '', '', '', ''],
  [0.02, '', '', '', '', '', ''],
];

const isComplete = (cohort: readonly Value[]): boolean => cohort[cohort.length - 1] !== '';

export const closeCurve = defineMetric({
  name: 'CLOSE_CURVE',
  group: 'Calendar and lag',
  says: 'Share of a cohort that closes at each age, from cohorts of which the young have not reached every age.',
  question: 'How long do opportunities take to close, and how many do?',
  when: 'Use it to phase a plan with PHASED_CLOSES. Leave ages that a cohort has not reached blank: open is not lost, and a 0 there asks for too many leads. From raw rows with dates, use CUMULATIVE_CLOSE_RATE.',
  params: {
    cohortRates: {
      unit: {},
      shape: 'table',
      says: 'share of each cohort (row) that closed at each age (column), 0 to 1, blank where an age is not reached yet',
      atLeast: 0,
      atMost: 1,
      mayBeBlank: true,
    },
    method: {
      kind: 'choice',
      choices: ['column', 'complete'],
      says: '"column" for the mean of each column over the cohorts old enough or "complete" for complete cohorts only',
      optional: true,
      byDefault: 'column',
    },
    cohortSizes: {
      unit: { record: 1 },
      shape: 'list',
      says: 'opportunities of each cohort, to weigh it by; without them every cohort counts the same',
      atLeast: 0,
      optional: true,
    },
  },
  result: {
    unit: {},
    shape: 'table',
    says: 'one row, the share that closes at each age; blank for an age that no cohort has reached',
  },
  refuses: ({ cohortRates, method, cohortSizes }) => {
    const gap = gapIn(cohortRates);
    if (gap) return { param: 'cohortRates', rule: 'must be blank only at the end of a row', got: '', ...gap };
    if (cohortSizes && cohortSizes.length !== cohortRates.length)
      return { param: 'cohortSizes', rule: `must be ${cohortRates.length}, one a cohort`, got: cohortSizes.length };
    if (method !== 'complete' || cohortRates.some(isComplete)) return undefined;
    return { param: 'cohortRates', rule: 'must have a row without blanks for the method "complete"' };
  },
  formula: (calculus, { cohortRates, method, cohortSizes }) => {
    const cohorts = cohortRates.map((cohort) => calculus.each(cohort));
    const sizes = cohortSizes ? calculus.each(cohortSizes) : cohorts.map(() => calculus.num(1));
    const ages = cohorts[0] ?? [];
    const mean = (age: number) => {
      // Where only complete cohorts count, a cohort that lacks its last age is as good as blank.
      const counts = method === 'complete' ? ages.length - 1 : age;
      return meanAt(calculus, { cohorts, sizes, age, counts });
    };
    return [ages.map((_, age) => mean(age))];
  },
  examples: [
    {
      given: { cohortRates: KELLBLOG },
      gives: [[0.015, 0.0309, 0.07, 0.0333, 0.02, 0.0114, 0]],
      within: 5e-5,
      from: 'Kellblog time-based funnel: 18.07% in all, where 14.67% would count open ones as lost',
    },
    {
      given: { cohortRates: KELLBLOG, method: 'complete' },
      gives: [[0.1 / 6, 0.16 / 6, 0.42 / 6, 0.24 / 6, 0.12 / 6, 0.08 / 6, 0]],
      within: 1e-12,
      from: 'by hand from the same cohorts: 18.67% in all, of the six complete ones',
    },
    {
      given: {
        cohortRates: [
          [0.1, 0.3],
          [0.2, ''],
        ],
        cohortSizes: [30, 10],
      },
      gives: [[0.125, 0.3]],
      within: 1e-12,
      from: 'by hand: (30 x 10% + 10 x 20%) / 40; the second cohort is too young for the second age',
    },
    {
      given: { cohortRates: [[0.1, '']] },
      gives: [[0.1, '']],
      from: 'by definition: nobody has reached the second age',
    },
  ],
  refused: [{ cohortRates: [[0.1, '', 0.2]] }, { cohortRates: [[0.1, '']], method: 'complete' }],
  source: 'Kellblog, a time-based close rate: cohorts of opportunities and what closes of them in each quarter',
  related: ['PHASED_CLOSES', 'PHASED_REQUIREMENT', 'CUMULATIVE_CLOSE_RATE'],
});

interface Column<T> {
  readonly cohorts: readonly (readonly T[])[];
  readonly sizes: readonly T[];
  readonly age: number;
  /** The age that a cohort must have reached to count. */
  readonly counts: number;
}

/** The mean share at one age, by size of cohort. */
function meanAt<T, C>(calculus: Calculus<T, C>, { cohorts, sizes, age, counts }: Column<T>): T {
  const { add, blank, div, equal, if: choose, mul, num, step } = calculus;
  const whereReached = (cohort: readonly T[], value: () => T) =>
    choose(equal(cohort[counts] as T, blank()), () => num(0), value);
  const sum = (terms: readonly T[]) => terms.reduce((total, term) => add(total, term), num(0));

  const size = step(`size_${age + 1}`, sum(cohorts.map((cohort, i) => whereReached(cohort, () => sizes[i] as T))));
  const closed = cohorts.map((cohort, i) => whereReached(cohort, () => mul(sizes[i] as T, cohort[age] as T)));
  return choose(equal(size, num(0)), blank, () => div(sum(closed), size));
}

/** The first blank with a share after it in its row. */
function gapIn(cohorts: readonly (readonly Value[])[]): { row: number; column: number } | undefined {
  for (const [r, cohort] of cohorts.entries()) {
    const blank = cohort.indexOf('');
    if (blank >= 0 && cohort.slice(blank).some((share) => share !== '')) return { row: r + 1, column: blank + 1 };
  }
  return undefined;
}
