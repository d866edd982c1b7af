import type { RowSpec } from '../../layout/tabDefinition';
import { anyLeadInTime, anyOpportunityInTime, leadInTime, opportunityInTime } from '../../lines/calendar/inTimeLines';
import { lastLeadOfSource, lastOpportunityOfSegment, leadTooLate } from '../../lines/calendar/lastWeekInTime';
import type { Axes } from '../../model/axis';
import { gapRow, headingRow } from '../rows';
import { calendarSpan } from './calendarColumns';
import { valueBlock, weekBlock } from './memberBlock';
import { weekRow } from './phasedRow';

/** How much of what is created in a week still comes within the year. */
export const tooLateRows = (axes: Axes): readonly RowSpec[] => [
  headingRow('tooLateLine', 'The too-late line: what still comes within the year', calendarSpan(axes), 'subheading'),
  weekRow(anyOpportunityInTime, axes),
  weekRow(anyLeadInTime, axes),
  weekRow(leadTooLate, axes),
  gapRow('tooLateLine'),
  ...valueBlock(lastOpportunityOfSegment, 'segment', axes),
  ...weekBlock(opportunityInTime, 'segment', axes, 'Of an opportunity accepted in this week, by segment'),
  ...valueBlock(lastLeadOfSource, 'source', axes),
  ...weekBlock(leadInTime, 'source', axes, 'Of a lead handed over in this week, by source'),
];
