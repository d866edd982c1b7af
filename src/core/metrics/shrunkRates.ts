import type { Value } from '../calculus/value';
import { fitBetaPrior } from '../stats/fitBetaPrior';
import type { Group } from '../stats/group';
import { countsTerms, moreThanTrials } from './countsTerms';
import { defineProcedure } from './defineMetric';

export const shrunkRates = defineProcedure({
  name: 'SHRUNK_RATES',
  group: 'Confidence',
  says: 'Rates of several groups, each drawn towards the others in so far as it is small and they are alike.',
  question: 'What rates should we plan with across segments or sources?',
  when: 'Use it for the close rates of many segments, sources or people at once: the best and the worst raw rates are those of the smallest groups. Where the prior is known, use SHRUNK_RATE.',
  params: {
    successes: { ...countsTerms.successes, shape: 'table', says: 'successes of each group, a count', mayBeBlank: true },
    trials: {
      ...countsTerms.trials,
      shape: 'table',
      says: 'trials of each group, in the same cells',
      mayBeBlank: true,
    },
  },
  result: {
    unit: {},
    shape: 'table',
    says: 'rates, 0 to 1, in the shape of the arguments; all the pooled rate where the groups differ no more than by chance, blank where there are no trials at all',
  },
  reason: 'the prior is fitted by maximum likelihood, which a formula cannot',
  refuses: ({ successes, trials }) => {
    if (successes.length !== trials.length || successes[0]?.length !== trials[0]?.length)
      return { param: 'trials', rule: 'must have the shape of successes', got: shapeOf(trials) };
    for (const [r, row] of successes.entries())
      for (const [c, won] of row.entries()) {
        const refusal = refuseGroup(won, trials[r]?.[c] ?? '');
        if (refusal) return { ...refusal, row: r + 1, ...(row.length > 1 ? { column: c + 1 } : {}) };
      }
    return undefined;
  },
  compute: ({ successes, trials }) => {
    const groups = successes.map((row, r) => row.map((won, c) => groupIn(won, trials[r]?.[c] ?? '')));
    const known = groups.flat().filter((group) => group !== undefined);
    const { mean, strength } = fitBetaPrior(known);
    const rateOf = ({ successes: won, trials: of }: Group): Value => {
      if (Number.isNaN(mean)) return '';
      // With a strength beyond counting, nothing of the group's own rate is left.
      return Number.isFinite(strength) && of + strength > 0 ? (won + strength * mean) / (of + strength) : mean;
    };
    return groups.map((row) => row.map((group) => (group ? rateOf(group) : '')));
  },
  examples: [
    {
      given: { successes: [30, 45, 20, 35], trials: [100, 100, 100, 90] },
      gives: [0.308145818, 0.422301397, 0.232042099, 0.374714874],
      within: 1e-6,
      from: 'test/fixtures/shrinkage: the likelihood maximised in Python with scipy',
    },
    {
      given: { successes: [3, 6, 0], trials: [10, 20, 0] },
      gives: [0.3, 0.3, 0.3],
      within: 1e-12,
      from: 'by definition: no spread at all, and a group of which nothing is known',
    },
    {
      given: { successes: [1, 0, 1], trials: [1, 1, 1] },
      gives: [2 / 3, 2 / 3, 2 / 3],
      within: 1e-12,
      from: 'by definition: single trials cannot show any spread',
    },
  ],
  refused: [{ successes: [4, 1], trials: [3, 5] }],
  source: 'empirical Bayes: the beta-binomial likelihood of all groups, at its maximum, is the prior of each',
  related: ['SHRUNK_RATE', 'RATE_INTERVAL'],
});

const shapeOf = (table: readonly (readonly Value[])[]) => `${table.length} x ${table[0]?.length ?? 0} cells`;

function refuseGroup(successes: Value, trials: Value) {
  if (successes === '' && trials === '') return undefined;
  if (successes === '') return { param: 'successes', rule: 'must be given', got: '' } as const;
  if (trials === '') return { param: 'trials', rule: 'must be given', got: '' } as const;
  return moreThanTrials(successes, trials);
}

/** Cells that are blank in both are no group. */
const groupIn = (successes: Value, trials: Value): Group | undefined =>
  trials === '' ? undefined : { successes: Math.min(Number(successes), Number(trials)), trials: Number(trials) };
