import { home, mirror, type RowSpec, words } from '../../layout/tabDefinition';
import { periodNumber, quarterNumber, weekNumber } from '../../lines/calendar/numbers';
import { nameOfPeriod } from '../../lines/calendar/periodHeads';
import { periodEnd, periodStart, yearEnd } from '../../lines/calendar/periodLines';
import { weekEnd, weekPeriodName, weekStart } from '../../lines/calendar/weekLines';
import { fiscalYearStart } from '../../lines/companyInputs';
import type { Axes } from '../../model/axis';
import { across, columnsOf, headingRow } from '../rows';
import { calendarSpan } from './calendarColumns';

/** What each column is: the frozen heads of the tab. Weeks stand under the name of their period. */
export function calendarHead(axes: Axes): readonly RowSpec[] {
  const filled = (name: string, text: string, style: 'heading' | 'subheading') =>
    headingRow(name, text, calendarSpan(axes), style).cells;
  return [
    {
      key: '#names',
      cells: {
        ...filled('names', 'The year', 'heading'),
        unit: words('Unit', 'heading'),
        value: words('Year', 'headingRight'),
        ...Object.fromEntries(columnsOf('quarter', axes).map((key, i) => [key, words(`Q${i + 1}`, 'headingRight')])),
        ...across(nameOfPeriod, 'period', axes, {}, 'headingRight'),
        before: words('Before the year', 'headingRight'),
        ...across(weekPeriodName, 'week', axes, {}, 'headingRight'),
      },
    },
    {
      key: 'weekNumber',
      cells: {
        ...filled('numbers', 'Quarter, period and week', 'subheading'),
        ...across(quarterNumber, 'quarter', axes, {}, 'subheadingRight'),
        ...across(periodNumber, 'period', axes, {}, 'subheadingRight'),
        ...across(weekNumber, 'week', axes, {}, 'subheadingRight'),
      },
    },
    {
      key: 'weekStart',
      cells: {
        ...filled('starts', weekStart.label, 'subheading'),
        value: mirror(fiscalYearStart, {}, 'subheadingRight'),
        ...across(periodStart, 'period', axes, {}, 'subheadingRight'),
        ...across(weekStart, 'week', axes, {}, 'subheadingRight'),
      },
    },
    {
      key: 'weekEnd',
      cells: {
        ...filled('ends', weekEnd.label, 'subheading'),
        value: home(yearEnd, {}, 'subheadingRight'),
        ...across(periodEnd, 'period', axes, {}, 'subheadingRight'),
        ...across(weekEnd, 'week', axes, {}, 'subheadingRight'),
      },
    },
  ];
}
