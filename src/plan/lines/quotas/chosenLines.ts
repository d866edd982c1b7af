import { defineLine } from '../../model/defineLine';
import { type FormulaLine, over } from '../../model/line';
import { opportunities } from '../funnelLines';
import { kinds } from '../kinds';
import { atChosen } from './atChosen';
import { isReachable, multiplier } from './multiplierLines';
import { quotaOpportunities } from './quotaLines';

const opportunityCount = { kind: kinds.opportunities, shape: 'count' } as const;

export const chosenIsReachable = atChosen(isReachable, {
  key: 'chosenIsReachable',
  label: 'The chosen confidence can be reached',
  says: 'Whether some number of opportunities reaches the chosen confidence.',
});

export const chosenMultiplier = atChosen(multiplier, {
  key: 'chosenMultiplier',
  label: 'Multiplier',
  says: 'How many times its expected-value opportunities the source must create to make its revenue with the chosen confidence.',
});

export const chosenQuota = atChosen(quotaOpportunities.cells, {
  key: 'chosenQuota',
  label: 'Quota, rounded up',
  says: 'Accepted opportunities that the source owes in the year at the chosen confidence.',
});

export const chosenQuotaTotal = atChosen(quotaOpportunities.total, {
  key: 'chosenQuota-total',
  label: 'Quota, rounded up',
  says: 'Accepted opportunities that all sources owe in the year at the chosen confidence.',
});

export const chosenCells = defineLine({
  ...opportunityCount,
  key: 'chosenOpportunities',
  label: 'Opportunities at the chosen confidence',
  says: 'The expected-value opportunities of the segment, times the multiplier of the source.',
  axes: ['segment', 'source'],
  from: { chosenIsReachable, chosenMultiplier, point: opportunities.cells },
  formula: ({ blank, if: choose, mul }, given) =>
    choose(given.chosenIsReachable, () => mul(given.chosenMultiplier, given.point), blank),
});

/** The sum of a row, blank where a source in it has no number. */
export const chosenBySegment: FormulaLine = defineLine({
  ...opportunityCount,
  key: 'chosenOpportunities-bySegment',
  label: chosenCells.label,
  says: 'Opportunities of all sources for the segment; blank where a source cannot reach the confidence.',
  axes: ['segment'],
  from: { reachable: over('source', chosenIsReachable), cells: over('source', chosenCells) },
  formula: ({ blank, countFalse, equal, if: choose, num, sum }, given) =>
    choose(equal(countFalse(given.reachable), num(0)), () => sum(given.cells), blank),
});
