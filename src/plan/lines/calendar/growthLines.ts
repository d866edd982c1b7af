import { defineLine } from '../../model/defineLine';
import { along, over, upTo } from '../../model/line';
import { opportunities } from '../funnelLines';
import { openingWins, segmentTarget } from '../gapLines';
import { kinds } from '../kinds';
import { averageDealSize, closeRate } from '../segmentInputs';
import { opportunityInTime } from './inTimeLines';
import { age, stillOpen, wonAtAge } from './lagLines';
import { weekNumber } from './numbers';
import { phasedBlock } from './phasedBlock';
import { weekShare, workingDays } from './rhythmLines';

const money = { kind: kinds.money, shape: 'money', axes: ['segment', 'week'] } as const;

export const target = phasedBlock(
  'segment',
  defineLine({
    ...money,
    key: 'weekTarget',
    label: 'Target',
    says: 'The segment’s target by the seasonal shares.',
    from: { segmentTarget, weekShare: weekShare.weeks },
    formula: ({ mul }, given) => mul(given.segmentTarget, given.weekShare),
  }),
);

export const runOff = phasedBlock(
  'segment',
  defineLine({
    ...money,
    key: 'openingRunOff',
    label: 'From opening pipeline',
    says: 'What the opening pipeline is expected to bring, as it closes over the weeks. It is the credit that Funnel takes off the target, no more.',
    from: { openingWins, stillOpen, allOpen: along('week', stillOpen) },
    formula: ({ div, mul, sum }, given) => div(mul(given.openingWins, given.stillOpen), sum(given.allOpen)),
  }),
);

export const daysInTime = defineLine({
  key: 'daysInTime',
  label: 'Working days, each counted by what it still brings',
  says: 'Working days times the share of an opportunity of that week that is won within the year.',
  kind: kinds.days,
  shape: 'count',
  axes: ['segment'],
  from: { days: over('week', workingDays.weeks), inTime: over('week', opportunityInTime) },
  formula: ({ sumProduct }, given) => sumProduct(given.days, given.inTime),
});

export const createdPerDay = defineLine({
  key: 'createdPerDay',
  label: 'Opportunities to create, per working day',
  says: 'So many that those which close within the year make the segment’s wins; 0 where nothing can close within it.',
  kind: kinds.opportunitiesPerDay,
  shape: 'count',
  axes: ['segment'],
  from: { opportunities: opportunities.bySegment, daysInTime },
  formula: ({ div, equal, if: choose, num }, given) =>
    choose(
      equal(given.daysInTime, num(0)),
      () => num(0),
      () => div(given.opportunities, given.daysInTime),
    ),
});

export const created = phasedBlock(
  'segment',
  defineLine({
    key: 'created',
    label: 'Opportunities to create',
    says: 'Opportunities that sales must accept in the week: as many on every working day of the year.',
    kind: kinds.opportunities,
    shape: 'count',
    axes: ['segment', 'week'],
    from: { createdPerDay, days: workingDays.weeks },
    formula: ({ mul }, given) => mul(given.createdPerDay, given.days),
  }),
);

export const newWins = phasedBlock(
  'segment',
  defineLine({
    key: 'newWins',
    label: 'Wins from new opportunities',
    says: 'Opportunities of this and the earlier weeks that are won in the week, by the lag curve and the close rate.',
    kind: kinds.wins,
    shape: 'count',
    axes: ['segment', 'week'],
    from: {
      created: upTo('week', created.each.weeks),
      weeks: upTo('week', weekNumber),
      weekNumber,
      ages: along('week', age),
      wonAtAges: along('week', wonAtAge),
      closeRate,
    },
    formula: ({ lagged, mul }, given) =>
      mul(lagged(given.created, given.weeks, given.weekNumber, given.ages, given.wonAtAges), given.closeRate),
  }),
);

export const newBookings = phasedBlock(
  'segment',
  defineLine({
    ...money,
    key: 'newBookings',
    label: 'From new opportunities',
    says: 'Those wins at the average deal size.',
    from: { wins: newWins.each.weeks, averageDealSize },
    formula: ({ mul }, given) => mul(given.wins, given.averageDealSize),
  }),
);
