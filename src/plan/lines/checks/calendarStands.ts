import { type Line, type Over, over } from '../../model/line';
import { leadsDue, opportunitiesDue } from '../calendar/dueLines';
import * as growth from '../calendar/growthLines';
import * as inTime from '../calendar/inTimeLines';
import * as lag from '../calendar/lagLines';
import { weekNumber } from '../calendar/numbers';
import * as pace from '../calendar/paceLines';
import { weekShare, workingDays } from '../calendar/rhythmLines';
import * as weeks from '../calendar/weekLines';
import { defineCheck } from './defineCheck';

/** That every cell of these rows still holds its formula: as many as there are weeks. */
function stands(axis: 'segment' | 'source' | undefined, key: string, label: string, lines: readonly Line[]) {
  const from: Readonly<Record<string, Over>> = Object.fromEntries(
    [weekNumber, ...lines].map((line) => [line.key, over('week', line)]),
  );
  return defineCheck({
    key: `check-${key}`,
    label,
    says: 'Every week of these rows still holds a formula; a number typed over one no longer follows its inputs.',
    axes: axis ? [axis] : [],
    from,
    formula: ({ and, count, countFormulas, equal }, given) => {
      const [weeks, ...rows] = Object.values(given);
      return and(...rows.map((cells) => equal(countFormulas(cells), count(weeks as typeof cells))));
    },
    trouble: axis ? 'a formula on Calendar was overwritten' : 'A formula on Calendar was overwritten',
  });
}

export const weeksStand = stands(undefined, 'calendarWeeksStand', 'Calendar formulas of the year stand as written', [
  weeks.weekStart,
  weeks.weekEnd,
  weeks.weekPeriod,
  weeks.weekQuarter,
  workingDays.weeks,
  weekShare.weeks,
  growth.target.total.weeks,
  growth.runOff.total.weeks,
  growth.newBookings.total.weeks,
  pace.expected.weeks,
  pace.targetSoFar.weeks,
  pace.expectedSoFar.weeks,
  pace.behind.weeks,
  pace.tooLate.weeks,
  inTime.anyOpportunityInTime,
  inTime.anyLeadInTime,
  leadsDue.total.weeks,
  opportunitiesDue.total.weeks,
]);

export const segmentsStand = stands('segment', 'calendarSegmentsStand', 'Calendar formulas of segments stand', [
  growth.target.each.weeks,
  growth.runOff.each.weeks,
  growth.created.each.weeks,
  growth.newWins.each.weeks,
  growth.newBookings.each.weeks,
  pace.behindOfSegment.weeks,
  pace.tooLateOfSegment.weeks,
  inTime.opportunityInTime,
  lag.wonByMedian,
  lag.wonByAge,
  lag.wonAtAge,
  lag.stillOpen,
]);

export const sourcesStand = stands('source', 'calendarSourcesStand', 'Calendar formulas of sources stand', [
  leadsDue.each.weeks,
  opportunitiesDue.each.weeks,
  inTime.acceptedAtAge,
  inTime.sourceInTime,
  inTime.leadInTime,
]);
