import type { Team } from '../inputs/planInputs';
import { defineLine } from '../model/defineLine';
import { over } from '../model/line';
import { opportunitiesDue } from './calendar/dueLines';
import { created } from './calendar/growthLines';
import { shareInTime } from './calendar/summaryLines';
import { followUpBasis } from './goalInputs';
import { kinds } from './kinds';
import { team } from './sourceInputs';

const text = { kind: kinds.text, shape: 'text', axes: [] } as const;
const opportunityCount = { kind: kinds.opportunities, shape: 'whole', axes: [] } as const;

export const opportunitiesThisYear = defineLine({
  ...opportunityCount,
  key: 'opportunitiesThisYear',
  label: 'Opportunities to create in the year',
  says: 'Accepted opportunities that all sources create in the year, so that those which close within it make the wins; rounded up.',
  from: { created: created.total.year },
  formula: ({ roundUp }, given) => roundUp(given.created),
});

export const inTimeRemark = defineLine({
  ...text,
  key: 'inTimeRemark',
  label: 'How much of it closes in time',
  says: 'What becomes of the opportunities that the year creates.',
  from: { created: created.total.year, shareInTime },
  formula: ({ equal, if: choose, join, num, percentText, text: say }, given) =>
    choose(
      equal(given.created, num(0)),
      () => say('Nothing is left to create.'),
      () => join(percentText(given.shareInTime), say(' of it closes in time, the rest in the year after.')),
    ),
});

// Teams as they stand on Inputs, one below the other like the sources of Calendar: those of Funnel lie side by side.
const dueOf = (owner: Team) =>
  defineLine({
    ...opportunityCount,
    key: `${owner}OpportunitiesThisYear`,
    label: 'To create in the year',
    says: 'Accepted opportunities that fall to the team among those that the year must create; rounded up.',
    from: { teams: over('source', team), due: over('source', opportunitiesDue.each.year) },
    formula: ({ roundUp, sumIf, text: say }, given) => roundUp(sumIf(given.teams, say(owner), given.due)),
  });

export const marketingThisYear = dueOf('marketing');
export const salesThisYear = dueOf('sales');

export const followUpRemark = defineLine({
  ...text,
  key: 'followUpRemark',
  label: 'How the days are counted',
  says: 'In elapsed days, or in days on which people work.',
  from: { followUpBasis },
  formula: ({ join, text: say }, given) =>
    join(say('Counted in '), join(given.followUpBasis, say(' days, to the first contact with each lead handed over.'))),
});
