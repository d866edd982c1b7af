import { rowKey } from '../../layout/keys';
import { mirror, type RowSpec, words } from '../../layout/tabDefinition';
import { allLeadsBefore, leadsDue } from '../../lines/calendar/dueLines';
import { created } from '../../lines/calendar/growthLines';
import { lastLead, lastOpportunity } from '../../lines/calendar/lastWeekInTime';
import { behind } from '../../lines/calendar/paceLines';
import { latePeriods, moreThanFunnel, shareInTime } from '../../lines/calendar/summaryLines';
import { opportunities } from '../../lines/funnelLines';
import type { Axes } from '../../model/axis';
import type { Line } from '../../model/line';
import { gapRow, headingRow, scalarRow } from '../rows';
import { unitWords } from '../unitWords';
import { calendarSpan } from './calendarColumns';

const shown = (line: Line, label: string): RowSpec => ({
  key: `shown-${rowKey(line)}`,
  cells: {
    label: words(label, 'label', line.says),
    unit: words(unitWords(line), 'unit'),
    value: mirror(line, {}, 'number'),
  },
});

// Keeps the text off the number at its left, which ends where the text begins.
const SPACE = '\u2002';

/** A row with what it means to the reader beside it. */
const explained = (row: RowSpec, text: string): RowSpec => ({
  ...row,
  cells: { ...row.cells, 'quarter:q1': words(SPACE + text, 'remark') },
});

/** What the calendar adds to Funnel, in a few rows. */
export const summaryRows = (axes: Axes): readonly RowSpec[] => [
  headingRow('summary', 'What the calendar says', calendarSpan(axes), 'subheading'),
  explained(
    shown(opportunities.all, 'Accepted opportunities that Funnel asks for'),
    'Enough if every one had all the time it needs to close.',
  ),
  explained(
    scalarRow(shareInTime, 'number'),
    'The rest is created so late in the year that it closes in the next one.',
  ),
  explained(
    shown(created.total.year, 'Accepted opportunities to create this year'),
    'As many on every working day, so that the wins within the year close the gap on average. Quotas has it with confidence.',
  ),
  explained(scalarRow(moreThanFunnel, 'number'), 'They start the next year with a pipeline.'),
  explained(shown(leadsDue.total.year, 'Qualified leads due within the year'), 'By source and week below.'),
  explained(
    shown(allLeadsBefore, 'Qualified leads due before the year begins'),
    'For the opportunities of the first weeks: it takes a lead time to be accepted.',
  ),
  explained(
    scalarRow(lastOpportunity, 'number'),
    'The too-late line: after this week less than half of an opportunity’s value comes within the year.',
  ),
  explained(scalarRow(lastLead, 'number'), 'The same for a lead, which must be accepted first. Later weeks are amber.'),
  explained(
    scalarRow(latePeriods, 'number'),
    'Their heads are red: even twice as many new opportunities would close too late for their targets.',
  ),
  explained(shown(behind.year, 'Behind the target when the year ends'), 'The plan makes its target where this is 0.'),
  gapRow('summary'),
];
