import { columnKey, rowKey } from '../../layout/keys';
import type { HighlightSpec } from '../../layout/tabDefinition';
import { leadsDue } from '../../lines/calendar/dueLines';
import { anyLeadInTime, anyOpportunityInTime, leadInTime, opportunityInTime } from '../../lines/calendar/inTimeLines';
import { leadTooLate } from '../../lines/calendar/lastWeekInTime';
import { half } from '../../lines/calendar/numbers';
import { behind, tooLate } from '../../lines/calendar/paceLines';
import { isTooLate } from '../../lines/calendar/summaryLines';
import { weekPeriod } from '../../lines/calendar/weekLines';
import type { Axes, Axis } from '../../model/axis';

const late = { background: '#fde68a', fontColor: '#92400e' };
const short = { background: '#fee2e2', fontColor: '#991b1b' };
const band = { background: '#0f766e', fontColor: '#ffffff' };

const last = (members: readonly string[]): string => members[members.length - 1] ?? '';

const along = (axis: Axis, axes: Axes) => {
  const members = axes[axis];
  return [columnKey(axis, members[0] ?? ''), columnKey(axis, last(members))] as const;
};

/**
 * Weeks from the too-late line on are amber, in the heads and where leads are due, and so is a share below half. Periods beyond rescue
 * and money that is behind are red. Every other period has a band of its own over its weeks.
 */
export function calendarHighlights(axes: Axes): readonly HighlightSpec[] {
  const [weeks, periods] = [along('week', axes), along('period', axes)];
  const flagged = { ...late, when: 'flagged', columns: weeks, by: rowKey(leadTooLate) } as const;
  const firstLead = rowKey(leadsDue.each.weeks, axes.source[0]);
  const inMoney = [behind, tooLate].map((line) => ({
    ...short,
    when: 'positive' as const,
    rows: [rowKey(line.weeks), rowKey(line.weeks)] as const,
    columns: ['value', weeks[1]] as const,
  }));
  const shares = [
    [rowKey(anyOpportunityInTime), rowKey(anyLeadInTime)],
    [rowKey(opportunityInTime, axes.segment[0]), rowKey(opportunityInTime, last(axes.segment))],
    [rowKey(leadInTime, axes.source[0]), rowKey(leadInTime, last(axes.source))],
  ] as const;
  const belowHalf = shares.map((rows) => ({ ...late, when: 'below' as const, rows, columns: weeks, by: rowKey(half) }));
  return [
    { ...flagged, rows: ['weekNumber', 'weekEnd'] },
    { ...flagged, rows: [firstLead, rowKey(leadsDue.total.weeks)] },
    { ...flagged, rows: [rowKey(leadTooLate), rowKey(leadTooLate)] },
    ...belowHalf,
    { ...short, when: 'flagged', rows: ['#names', 'weekEnd'], columns: periods, by: rowKey(isTooLate) },
    ...inMoney,
    { ...band, when: 'odd', rows: ['#names', '#names'], columns: weeks, by: rowKey(weekPeriod) },
  ];
}
