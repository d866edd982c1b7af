import { home, type RowSpec, words } from '../../layout/tabDefinition';
import { daysInWeek, half } from '../../lines/calendar/numbers';
import { monthsOfPeriod, quarterOfPeriod, shareOfPeriod, weeksOfPeriod } from '../../lines/calendar/periodHeads';
import { shareOfDay, weekShare, workingDays } from '../../lines/calendar/rhythmLines';
import {
  lastWeekOfPeriod,
  lastWeekOfQuarter,
  weekPeriod,
  weekQuarter,
  weeksInYear,
} from '../../lines/calendar/weekLines';
import type { Axes } from '../../model/axis';
import type { Line } from '../../model/line';
import { across, gapRow, headingRow, scalarRow } from '../rows';
import { calendarSpan } from './calendarColumns';
import { phasedRow, weekRow } from './phasedRow';

const periodRow = (line: Line, axes: Axes, unit: string): RowSpec => ({
  key: line.key,
  cells: {
    label: words(line.label, 'label', line.says),
    unit: words(unit, 'unit'),
    ...across(line, 'period', axes, {}, 'number'),
  },
});

/** How the year runs: its weeks and periods, the days on which people work, and what is due of the targets when. */
export const yearRows = (axes: Axes): readonly RowSpec[] => [
  headingRow('year', 'Working days and seasons', calendarSpan(axes), 'subheading'),
  phasedRow(workingDays, axes),
  phasedRow(weekShare, axes),
  periodRow(shareOfPeriod, axes, 'as given'),
  periodRow(shareOfDay, axes, '% per day'),
  periodRow(monthsOfPeriod, axes, 'months'),
  periodRow(weeksOfPeriod, axes, 'weeks'),
  weekRow(weekQuarter, axes, { unit: 'number', also: across(quarterOfPeriod, 'period', axes, {}, 'number') }),
  weekRow(weekPeriod, axes, {
    unit: 'number',
    label: words('Period; last week of it', 'label', weekPeriod.says),
    also: {
      value: home(weeksInYear, {}, 'number'),
      ...across(lastWeekOfQuarter, 'quarter', axes, {}, 'number'),
      ...across(lastWeekOfPeriod, 'period', axes, {}, 'number'),
    },
  }),
  scalarRow(daysInWeek, 'number'),
  scalarRow(half, 'number'),
  gapRow('year'),
];
