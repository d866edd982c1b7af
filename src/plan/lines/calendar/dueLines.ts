import { defineLine } from '../../model/defineLine';
import { along, over } from '../../model/line';
import { kinds } from '../kinds';
import { ofAllSources } from '../ofAllSources';
import { contribution, qualifiedToAcceptedRate } from '../sourceInputs';
import { created } from './growthLines';
import { acceptedAtAge } from './inTimeLines';
import { age } from './lagLines';
import { weekNumber } from './numbers';
import { phasedBlock } from './phasedBlock';

const NOISE_PLACES = 6;

export const opportunitiesDue = phasedBlock(
  'source',
  defineLine({
    key: 'opportunitiesDue',
    label: 'Opportunities due',
    says: 'Accepted opportunities of the source in the week: its contribution to what each segment needs.',
    kind: kinds.opportunities,
    shape: 'count',
    axes: ['source', 'week'],
    from: { created: over('segment', created.each.weeks), contribution: over('segment', contribution) },
    formula: ({ sumProduct }, given) => sumProduct(given.created, given.contribution),
  }),
);

export const leadsDue = phasedBlock(
  'source',
  defineLine({
    key: 'leadsDue',
    label: 'Qualified leads due',
    says: 'Leads to hand over in the week, so early that they are accepted when their opportunities are due. From the last weeks on they serve the next year.',
    kind: kinds.leads,
    shape: 'count',
    axes: ['source', 'week'],
    from: {
      opportunities: along('week', opportunitiesDue.each.weeks),
      weeks: along('week', weekNumber),
      weekNumber,
      ages: along('week', age),
      acceptedAtAges: along('week', acceptedAtAge),
      qualifiedToAcceptedRate,
    },
    formula: ({ div, led }, given) =>
      div(
        led(given.opportunities, given.weeks, given.weekNumber, given.ages, given.acceptedAtAges),
        given.qualifiedToAcceptedRate,
      ),
  }),
);

export const leadsBefore = defineLine({
  key: 'leadsBefore',
  label: 'Due before the year begins',
  says: 'Leads for the opportunities of the first weeks: they must stand ready when the year begins.',
  kind: kinds.leads,
  shape: 'count',
  axes: ['source'],
  from: { opportunities: opportunitiesDue.each.year, qualifiedToAcceptedRate, inYear: leadsDue.each.year },
  formula: ({ div, max, num, round, sub }, given) =>
    max(num(0), round(sub(div(given.opportunities, given.qualifiedToAcceptedRate), given.inYear), NOISE_PLACES)),
});

export const allLeadsBefore = ofAllSources(leadsBefore);
