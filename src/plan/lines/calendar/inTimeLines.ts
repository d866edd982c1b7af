import { defineLine } from '../../model/defineLine';
import { along, over } from '../../model/line';
import { kinds } from '../kinds';
import { shareOfGoal } from '../segmentInputs';
import { acceptanceDays, contribution } from '../sourceInputs';
import { age, wonByAge } from './lagLines';
import { daysInWeek, weekNumber } from './numbers';
import { weeksInYear } from './weekLines';

const share = { kind: kinds.plain, shape: 'rate' } as const;

export const opportunityInTime = defineLine({
  ...share,
  key: 'opportunityInTime',
  label: 'Of an opportunity accepted in this week',
  says: 'Share of its wins that still comes within the year.',
  axes: ['segment', 'week'],
  from: { weeksInYear, weekNumber, ages: along('week', age), wonByAges: along('week', wonByAge) },
  formula: ({ sub, sumIf }, given) => sumIf(given.ages, sub(given.weeksInYear, given.weekNumber), given.wonByAges),
});

export const acceptanceWeeks = defineLine({
  key: 'acceptanceWeeks',
  label: 'Qualified lead to accepted, weeks',
  says: 'How many weeks before its opportunity a lead is due.',
  kind: kinds.plain,
  shape: 'count',
  axes: ['source'],
  from: { acceptanceDays, daysInWeek },
  formula: ({ div }, given) => div(given.acceptanceDays, given.daysInWeek),
});

export const acceptedAtAge = defineLine({
  ...share,
  key: 'acceptedAtAge',
  label: 'Accepted at this age of the lead',
  says: 'Share of a week’s leads that is accepted so many weeks later: the two weeks around the lag share them.',
  axes: ['source', 'week'],
  from: { age, acceptanceWeeks },
  formula: ({ max, num, sub }, given) => {
    const off = max(sub(given.age, given.acceptanceWeeks), sub(given.acceptanceWeeks, given.age));
    return max(num(0), sub(num(1), off));
  },
});

export const shareOfSource = defineLine({
  ...share,
  key: 'shareOfSource',
  label: 'Share of the goal that the source brings',
  says: 'Its contributions, weighted by the segments’ shares of the goal.',
  axes: ['source'],
  from: { contribution: over('segment', contribution), shareOfGoal: over('segment', shareOfGoal) },
  formula: ({ sumProduct }, given) => sumProduct(given.contribution, given.shareOfGoal),
});

export const sourceInTime = defineLine({
  ...share,
  key: 'sourceInTime',
  label: 'Of an opportunity of the source accepted in this week',
  says: 'Share of its value that still comes within the year, over the segments that the source works in.',
  axes: ['source', 'week'],
  from: {
    inTime: over('segment', opportunityInTime),
    contribution: over('segment', contribution),
    shareOfGoal: over('segment', shareOfGoal),
    shareOfSource,
  },
  formula: ({ div, equal, if: choose, num, sumProduct }, given) =>
    choose(
      equal(given.shareOfSource, num(0)),
      () => num(0),
      () => div(sumProduct(given.inTime, given.contribution, given.shareOfGoal), given.shareOfSource),
    ),
});

export const leadInTime = defineLine({
  ...share,
  key: 'leadInTime',
  label: 'Of a lead handed over in this week',
  says: 'Share of its value that still comes within the year: it must be accepted first, and then be won.',
  axes: ['source', 'week'],
  from: {
    inTime: along('week', sourceInTime),
    weeks: along('week', weekNumber),
    weekNumber,
    ages: along('week', age),
    acceptedAtAges: along('week', acceptedAtAge),
  },
  formula: ({ led }, given) => led(given.inTime, given.weeks, given.weekNumber, given.ages, given.acceptedAtAges),
});

export const anyOpportunityInTime = defineLine({
  ...share,
  key: 'anyOpportunityInTime',
  label: 'Of a new opportunity',
  says: 'Share of its value that still comes within the year, over all segments by their shares of the goal.',
  axes: ['week'],
  from: { inTime: over('segment', opportunityInTime), shareOfGoal: over('segment', shareOfGoal) },
  formula: ({ sumProduct }, given) => sumProduct(given.inTime, given.shareOfGoal),
});

export const anyLeadInTime = defineLine({
  ...share,
  key: 'anyLeadInTime',
  label: 'Of a new lead',
  says: 'Share of its value that still comes within the year, over all sources by what they bring.',
  axes: ['week'],
  from: { inTime: over('source', leadInTime), shareOfSource: over('source', shareOfSource) },
  formula: ({ sumProduct }, given) => sumProduct(given.inTime, given.shareOfSource),
});
