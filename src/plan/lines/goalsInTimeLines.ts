import type { Team } from '../inputs/planInputs';
import { defineLine } from '../model/defineLine';
import { over } from '../model/line';
import { opportunitiesDue } from './calendar/dueLines';
import { created } from './calendar/growthLines';
import { shareInTime } from './calendar/summaryLines';
import { confidentGoal } from './confidentGoal';
import { followUpBasis, followUpDays } from './goalInputs';
import { kinds } from './kinds';
import { chosenYearQuota } from './quotas/yearLines';
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

export const { line: marketingConfidentYear, name: confidentYearName } = confidentGoal(
  ['marketingConfidentYear', 'confidentYearName'],
  {
    label: 'To create in the year at the chosen confidence',
    says: 'Accepted opportunities that marketing’s sources must create in the year to book their revenue within it',
  },
  chosenYearQuota,
  ['To create in the year, ', '% sure'],
);

export const marketingThisYear = dueOf('marketing');
export const salesThisYear = dueOf('sales');

export const followUpPromise = defineLine({
  ...text,
  key: 'followUpPromise',
  label: 'Follow-up within',
  says: 'Days to the first contact with a lead: days on which people work where it says business days, else all days.',
  from: { followUpDays, followUpBasis },
  formula: ({ equal, if: choose, join, num, plain, text: say }, { followUpBasis: basis, followUpDays: days }) => {
    const when = (test: typeof days, yes: string, no: string) =>
      choose(
        test,
        () => say(yes),
        () => say(no),
      );
    const which = when(equal(basis, say('business')), ' business', '');
    return join(join(days, which), when(equal(plain(days), num(1)), ' day', ' days'));
  },
});
