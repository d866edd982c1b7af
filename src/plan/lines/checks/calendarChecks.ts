import { over } from '../../model/line';
import { opportunitiesDue } from '../calendar/dueLines';
import { created, newBookings, runOff, target } from '../calendar/growthLines';
import { daysInWeek } from '../calendar/numbers';
import { shareOfPeriod } from '../calendar/periodHeads';
import { yearEnd } from '../calendar/periodLines';
import { weekShare, workingDays } from '../calendar/rhythmLines';
import { weeksInYear } from '../calendar/weekLines';
import { fiscalYearStart } from '../companyInputs';
import { openingWins, segmentTarget } from '../gapLines';
import { defineCheck } from './defineCheck';

const SHARE_PLACES = 6;
const CENT_PLACES = 2;

export const weeksFillYear = defineCheck({
  key: 'check-weeksFillYear',
  label: 'The weeks on Calendar fill the year',
  says: 'As many weeks as the periods on Inputs have; the last one may take the days that are left.',
  axes: [],
  from: { weeksInYear, fiscalYearStart, yearEnd, daysInWeek },
  formula: ({ dayBefore, div, equal, roundDown, sub }, given) => {
    const days = sub(given.yearEnd, dayBefore(given.fiscalYearStart));
    return equal(given.weeksInYear, roundDown(div(days, given.daysInWeek)));
  },
  trouble: 'The periods on Inputs have another length than Calendar: generate the plan again',
});

export const weekSharesWhole = defineCheck({
  key: 'check-weekSharesWhole',
  label: 'Shares of all weeks sum to 100%',
  says: 'Otherwise part of the year’s targets is due in no week, or due twice.',
  axes: [],
  from: { share: weekShare.year },
  formula: ({ equal, num, round }, given) => equal(round(given.share, SHARE_PLACES), num(1)),
  trouble: 'The shares of the weeks on Calendar do not sum to 100%',
});

export const periodsHaveDays = defineCheck({
  key: 'check-periodsHaveDays',
  label: 'Working days where something is due',
  says: 'A period with a share of the year has weeks with working days to bring it in.',
  axes: ['period'],
  from: { shareOfPeriod, days: workingDays.byPeriod },
  formula: ({ equal, less, num, or }, given) => or(equal(given.shareOfPeriod, num(0)), less(num(0), given.days)),
  trouble: 'no working days on Calendar for its share of the year',
});

export const quartersMakeYear = defineCheck({
  key: 'check-quartersMakeYear',
  label: 'Quarters sum to the year',
  says: 'Targets of the four quarters against those of all weeks, to the cent: a period that belongs to no quarter is missing from them.',
  axes: [],
  from: { quarters: over('quarter', target.total.byQuarter), year: target.total.year },
  formula: ({ equal, num, round, sub, sum }, given) =>
    equal(round(sub(sum(given.quarters), given.year), CENT_PLACES), num(0)),
  trouble: 'The quarters on Calendar do not sum to the year: see the quarters of the periods on Inputs',
});

export const openingCreditedOnce = defineCheck({
  key: 'check-openingCreditedOnce',
  label: 'Opening pipeline is credited once',
  says: 'What runs off on Calendar is what Funnel takes off the target, to the cent.',
  axes: ['segment'],
  from: { openingWins, runOff: runOff.each.year },
  formula: ({ equal, num, round, sub }, given) =>
    equal(round(sub(given.runOff, given.openingWins), CENT_PLACES), num(0)),
  trouble: 'the opening pipeline on Calendar is not the one on Funnel',
});

export const yearBringsTarget = defineCheck({
  key: 'check-yearBringsTarget',
  label: 'The year brings the target',
  says: 'Opening pipeline and new opportunities that close within the year make the segment’s target, or what the pipeline brings above it.',
  axes: ['segment'],
  from: { segmentTarget, openingWins, runOff: runOff.each.year, bookings: newBookings.each.year },
  formula: ({ add, equal, max, num, round, sub }, given) => {
    const owed = max(given.segmentTarget, given.openingWins);
    return equal(round(sub(add(given.runOff, given.bookings), owed), CENT_PLACES), num(0));
  },
  trouble: 'what closes within the year on Calendar does not make the target',
});

export const sourcesBringAll = defineCheck({
  key: 'check-sourcesBringAll',
  label: 'Sources bring all opportunities of the calendar',
  says: 'Opportunities due of all sources against those that the segments need, over the year.',
  axes: [],
  from: { due: opportunitiesDue.total.year, created: created.total.year },
  formula: ({ equal, num, round, sub }, given) => equal(round(sub(given.due, given.created), SHARE_PLACES), num(0)),
  trouble: 'The sources on Calendar do not bring the opportunities that the segments need',
});
