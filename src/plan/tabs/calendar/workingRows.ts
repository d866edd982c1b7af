import { type RowSpec, words } from '../../layout/tabDefinition';
import { createdPerDay, daysInTime } from '../../lines/calendar/growthLines';
import { acceptanceWeeks, acceptedAtAge, shareOfSource, sourceInTime } from '../../lines/calendar/inTimeLines';
import {
  age,
  ageDays,
  curvePart,
  curvePlace,
  hasRecords,
  stillOpen,
  wonAtAge,
  wonByAge,
  wonByMedian,
} from '../../lines/calendar/lagLines';
import type { Axes } from '../../model/axis';
import { gapRow, headingRow } from '../rows';
import { calendarSpan } from './calendarColumns';
import { valueBlock, weekBlock } from './memberBlock';
import { weekRow } from './phasedRow';

/** How long things take: the curves that the rest of the tab hangs on. Ages stand in the columns of the weeks. */
export const workingRows = (axes: Axes): readonly RowSpec[] => [
  headingRow('working', 'Workings: how long opportunities and leads take', calendarSpan(axes), 'heading'),
  {
    key: '#ages',
    cells: { label: words('From here on a column is an age: week 1 stands for the first week, age 0.', 'remark') },
  },
  weekRow(age, axes, { unit: 'weeks' }),
  weekRow(ageDays, axes),
  weekRow(curvePlace, axes, { unit: 'number' }),
  weekRow(curvePart, axes),
  gapRow('working'),
  ...weekBlock(wonByMedian, 'segment', axes),
  ...valueBlock(hasRecords, 'segment', axes),
  ...weekBlock(wonByAge, 'segment', axes),
  ...weekBlock(wonAtAge, 'segment', axes),
  ...weekBlock(stillOpen, 'segment', axes),
  ...valueBlock(daysInTime, 'segment', axes),
  ...valueBlock(createdPerDay, 'segment', axes),
  ...valueBlock(acceptanceWeeks, 'source', axes),
  ...weekBlock(acceptedAtAge, 'source', axes),
  ...valueBlock(shareOfSource, 'source', axes),
  ...weekBlock(
    sourceInTime,
    'source',
    axes,
    'Of an opportunity of the source accepted in this week, what still comes within the year',
  ),
];
