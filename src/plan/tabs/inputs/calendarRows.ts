import { periodColumns } from '../../inputs/periodColumns';
import { rowKey } from '../../layout/keys';
import { home, type RowSpec, words } from '../../layout/tabDefinition';
import * as lines from '../../lines/calendarInputs';
import { sellingWeeks } from '../../lines/goalInputs';
import { shareOfYearTotal } from '../../lines/inputTotals';
import type { Axes } from '../../model/axis';
import { headingRow } from '../rows';
import { inputColumns } from './inputColumns';
import { inputRow, provenanceCells } from './inputRow';
import { memberRows, totalRow } from './memberRows';

/** The year: its periods with what is due in each, the days off, and the shape of the sales cycle. */
export function calendarRows(axes: Axes): readonly RowSpec[] {
  return [
    inputRow(sellingWeeks),
    inputRow(lines.cycleShape),
    periodHead(),
    ...axes.period.map((member, period) => periodRow(member, period)),
    totalRow(shareOfYearTotal),
    holidayHead(),
    ...memberRows(lines.holiday, 'holiday', axes, () => words(lines.holiday.label, 'memberLabel')),
  ];
}

/** Periods have a row each, so their columns have names of their own. */
function periodHead(): RowSpec {
  const fill = inputColumns.map((column) => [column, { is: 'blank', style: 'subheading' }] as const);
  const head = (line: { readonly label: string; readonly says: string }, style: 'subheading' | 'subheadingRight') =>
    words(line.label, style, line.says);
  return {
    key: '#periods',
    cells: {
      ...Object.fromEntries(fill),
      [periodColumns.name]: head(lines.periodName, 'subheading'),
      [periodColumns.quarter]: head(lines.periodQuarter, 'subheadingRight'),
      [periodColumns.shareOfYear]: head(lines.shareOfYear, 'subheadingRight'),
      [periodColumns.months]: head(lines.periodMonths, 'subheadingRight'),
      [periodColumns.weeks]: head(lines.periodWeeks, 'subheadingRight'),
    },
  };
}

/** Where other rows say where a figure comes from, these say which day it is. */
function holidayHead(): RowSpec {
  const row = headingRow(lines.holiday.key, 'Days off', inputColumns, 'subheading');
  return { ...row, cells: { ...row.cells, source: words('Which day', 'subheading') } };
}

function periodRow(member: string, period: number): RowSpec {
  const key = rowKey(lines.shareOfYear, member);
  return {
    key,
    cells: {
      ...provenanceCells(lines.shareOfYear, key),
      [periodColumns.name]: home(lines.periodName, { period }, 'inputText'),
      [periodColumns.quarter]: home(lines.periodQuarter, { period }, 'input'),
      [periodColumns.shareOfYear]: home(lines.shareOfYear, { period }, 'input'),
      [periodColumns.months]: home(lines.periodMonths, { period }, 'input'),
      [periodColumns.weeks]: home(lines.periodWeeks, { period }, 'input'),
    },
  };
}
