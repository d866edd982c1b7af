import { defineLine } from '../../model/defineLine';
import { type ComputedLine, type Line, over } from '../../model/line';
import { kinds } from '../kinds';
import { anyLeadInTime, anyOpportunityInTime, leadInTime, opportunityInTime } from './inTimeLines';
import { half } from './numbers';
import { membersOf } from './phased';
import { weekStart } from './weekLines';

/** The first day of the last week in which at least half still counts; blank where there is none. Shares fall from week to week. */
function lastWeek(inTime: Line, label: string): ComputedLine {
  return defineLine({
    key: `${inTime.key}-lastWeek`,
    label,
    says: 'First day of the last week in which at least half of its value still comes within the year; blank where no week is early enough.',
    kind: kinds.date,
    shape: 'date',
    axes: membersOf(inTime),
    from: { shares: over('week', inTime), starts: over('week', weekStart), half },
    formula: ({ blank, countAtLeast, equal, if: choose, num, pick }, given) => {
      const weeks = countAtLeast(given.shares, given.half);
      return choose(equal(weeks, num(0)), blank, () => pick(given.starts, weeks));
    },
  });
}

export const lastOpportunity = lastWeek(anyOpportunityInTime, 'Opportunities count for half until week of');
export const lastLead = lastWeek(anyLeadInTime, 'Leads count for half until week of');
export const lastOpportunityOfSegment = lastWeek(opportunityInTime, 'Opportunities count for half until week of');
export const lastLeadOfSource = lastWeek(leadInTime, 'Leads count for half until week of');

/** 1 from the too-late line on. */
export const leadTooLate = defineLine({
  key: 'leadTooLate',
  label: 'Too late for a new lead, 1 for yes',
  says: 'Whether less than half of the value of a lead handed over in this week still comes within the year.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['week'],
  from: { half, anyLeadInTime },
  formula: ({ if: choose, less, num }, given) =>
    choose(
      less(given.anyLeadInTime, given.half),
      () => num(1),
      () => num(0),
    ),
});
