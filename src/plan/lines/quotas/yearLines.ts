import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { created } from '../calendar/growthLines';
import { kinds } from '../kinds';
import { ofAllSources } from '../ofAllSources';
import { contribution } from '../sourceInputs';
import { atChosen } from './atChosen';
import { atConfidence } from './atConfidence';

/*
 * The multiplier of the quota, once all have closed, serves within the year as well: chance and doubt are those of as many wins.
 * test/plan/quotas/withinTheYear simulates years week by week, and says from where on it asks too little.
 */

const opportunityCount = { kind: kinds.opportunities, shape: 'whole' } as const;
const label = 'To create within the year: accepted opportunities';

export const yearPoint = defineLine({
  key: 'yearPoint',
  label: 'To create within the year',
  says: 'What is due of the source in all weeks of Calendar: so many that those which close within the year bring its revenue on average.',
  kind: kinds.opportunities,
  shape: 'count',
  axes: ['source'],
  from: { created: over('segment', created.each.year), contribution: over('segment', contribution) },
  formula: ({ sumProduct }, given) => sumProduct(given.created, given.contribution),
});

export const yearPointQuota = defineLine({
  ...opportunityCount,
  key: 'yearPointQuota',
  label: 'Expected value',
  says: 'Accepted opportunities to create within the year so that those which close in it bring the revenue on average, rounded up.',
  axes: ['source'],
  from: { yearPoint },
  formula: ({ roundUp }, given) => roundUp(given.yearPoint),
});

export const yearPointQuotaTotal = ofAllSources(yearPointQuota);

export const yearOpportunities = atConfidence(
  'yearOpportunities',
  {
    ...opportunityCount,
    label,
    says: 'Opportunities that book the revenue of the source within the year with this confidence, created evenly over it as on Calendar; rounded up. More than the quota, since those of the last weeks close after the year.',
  },
  [yearPointQuota, yearPointQuotaTotal],
  yearPoint,
  ({ mul, roundUp }, times, point) => roundUp(mul(times, point)),
);

export const chosenYearQuota = atChosen(yearOpportunities.cells, {
  key: 'chosenYearQuota',
  label: 'To create within the year, rounded up',
  says: 'Accepted opportunities that the source must create within the year to book its revenue in it with the chosen confidence.',
});

export const chosenYearQuotaTotal = atChosen(yearOpportunities.total, {
  key: 'chosenYearQuota-total',
  label: chosenYearQuota.label,
  says: `${chosenYearQuota.says} All sources.`,
});
