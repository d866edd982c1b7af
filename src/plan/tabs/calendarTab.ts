import { home, type RowSpec, type TabDefinition } from '../layout/tabDefinition';
import { allLeadsBefore, leadsBefore, leadsDue, opportunitiesDue } from '../lines/calendar/dueLines';
import { created, newBookings, newWins, runOff, target } from '../lines/calendar/growthLines';
import { behindOfSegment, tooLateOfSegment } from '../lines/calendar/paceLines';
import type { Axes } from '../model/axis';
import { calendarColumns } from './calendar/calendarColumns';
import { calendarHead } from './calendar/calendarHead';
import { calendarHighlights } from './calendar/calendarHighlights';
import { CHART, CHART_HEIGHT, cumulativePlan } from './calendar/cumulativePlan';
import { phasedRows, totalledRows } from './calendar/memberBlock';
import { paceRows } from './calendar/paceRows';
import { summaryRows } from './calendar/summaryRows';
import { tooLateRows } from './calendar/tooLateRows';
import { workingRows } from './calendar/workingRows';
import { yearRows } from './calendar/yearRows';
import { chartRow, gapRow, headRows } from './rows';

/** Totals of these stand among the money of all segments. */
const ofSegments = [target, runOff, newBookings] as const;

function rows(axes: Axes): readonly RowSpec[] {
  return [
    ...headRows('Calendar', 'label', 'quarter:q1'),
    ...calendarHead(axes),
    ...summaryRows(axes),
    chartRow(CHART, CHART_HEIGHT),
    gapRow(CHART),
    ...paceRows(axes),
    ...totalledRows(leadsDue, axes, {
      also: (at) => ({ before: home(leadsBefore, at, 'number') }),
      totalAlso: { before: home(allLeadsBefore, {}, 'total') },
    }),
    ...totalledRows(opportunitiesDue, axes, { heading: 'Accepted opportunities due, by source' }),
    ...tooLateRows(axes),
    ...yearRows(axes),
    ...totalledRows(created, axes, { heading: 'Accepted opportunities to create, by segment' }),
    ...totalledRows(newWins, axes),
    ...ofSegments.flatMap(({ each }) => [
      ...phasedRows(each, 'segment', axes, { heading: `${each.weeks.label}, by segment` }),
      gapRow(each.weeks.key),
    ]),
    ...[behindOfSegment, tooLateOfSegment].flatMap((each) => [
      ...phasedRows(each, 'segment', axes, { heading: `${each.weeks.label}, by segment` }),
      gapRow(each.weeks.key),
    ]),
    ...workingRows(axes),
  ];
}

/** Week by week: what is due when, what is expected when, and when it is too late. */
export const calendarTab: TabDefinition = {
  key: 'calendar',
  title: 'Calendar',
  tabColor: '#7c3aed',
  frozen: { frozenRows: 7, frozenColumns: 4 },
  highlights: calendarHighlights,
  charts: ({ axes }) => [cumulativePlan(axes)],
  columns: calendarColumns,
  rows: ({ axes }) => rows(axes),
};
