import { over } from '../../model/line';
import { opportunities } from '../funnelLines';
import { chosenCells, chosenIsReachable, chosenQuota } from '../quotas/chosenLines';
import { defineCheck } from './defineCheck';

export const quotasReachable = defineCheck({
  key: 'check-quotasReachable',
  label: 'Quotas can reach the chosen confidence',
  says: 'Where close rates rest on too few records no number of opportunities makes the revenue as surely as that.',
  axes: ['source'],
  from: { chosenIsReachable },
  formula: (_, given) => given.chosenIsReachable,
  trouble:
    'no number of opportunities reaches the chosen confidence; find more records for its close rates, or choose a lower one',
});

export const quotasCoverCells = defineCheck({
  key: 'check-quotasCoverCells',
  label: 'Quotas cover their segments',
  says: 'The quota of the source at the chosen confidence is the sum over its segments, rounded up.',
  axes: ['source'],
  from: { chosenIsReachable, chosenQuota, cells: over('segment', chosenCells), point: opportunities.bySource },
  formula: ({ equal, if: choose, roundUp, sum }, given) =>
    choose(
      given.chosenIsReachable,
      () => equal(given.chosenQuota, roundUp(sum(given.cells))),
      // The check above says what is wrong.
      () => equal(given.point, given.point),
    ),
  trouble: 'the quota on Quotas is not the sum over its segments',
});
