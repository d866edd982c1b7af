import { type RowSpec, words } from '../../layout/tabDefinition';
import { newBookings, runOff, target } from '../../lines/calendar/growthLines';
import { behind, expected, expectedSoFar, openingSoFar, targetSoFar, tooLate } from '../../lines/calendar/paceLines';
import type { Phased } from '../../lines/calendar/phased';
import { isTooLate } from '../../lines/calendar/summaryLines';
import type { Axes } from '../../model/axis';
import { across, gapRow, headingRow } from '../rows';
import { calendarSpan } from './calendarColumns';
import { phasedRow } from './phasedRow';

/** Its name stands beside the weeks again, where the chart reads it. */
const named = (line: Phased, name: string, axes: Axes): RowSpec =>
  phasedRow(line, axes, { also: { before: words(name, 'textRight') } });

/** The money of the plan, all segments: week by week, and to date. */
export const paceRows = (axes: Axes): readonly RowSpec[] => [
  headingRow('pace', 'Targets and what is expected, all segments', calendarSpan(axes), 'subheading'),
  phasedRow(target.total, axes),
  phasedRow(runOff.total, axes),
  phasedRow(newBookings.total, axes),
  phasedRow(expected, axes, { style: 'total' }),
  gapRow('pace'),
  headingRow('soFar', 'The same to date', calendarSpan(axes), 'subheading'),
  named(targetSoFar, 'Target', axes),
  named(openingSoFar, 'Opening pipeline', axes),
  named(expectedSoFar, 'Expected in all', axes),
  phasedRow(behind, axes, { style: 'total' }),
  phasedRow(tooLate, axes),
  {
    key: isTooLate.key,
    cells: {
      label: words(isTooLate.label, 'label', isTooLate.says),
      ...across(isTooLate, 'period', axes, {}, 'number'),
    },
  },
  gapRow('soFar'),
];
