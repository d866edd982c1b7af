import { defineLine } from '../../model/defineLine';
import type { InputLine } from '../../model/line';
import { periodMonths, periodName, periodQuarter, periodWeeks, shareOfYear } from '../calendarInputs';

/** An input of each period, repeated at the head of the calendar: there periods lie side by side, on Inputs one below the other. */
const headOf = (line: InputLine, key: string) =>
  defineLine({
    key,
    label: line.label,
    says: line.says,
    kind: line.kind,
    shape: line.shape,
    axes: ['period'],
    from: { line },
    formula: (_, given) => given.line,
  });

export const nameOfPeriod = headOf(periodName, 'nameOfPeriod');
export const quarterOfPeriod = headOf(periodQuarter, 'quarterOfPeriod');
export const monthsOfPeriod = headOf(periodMonths, 'monthsOfPeriod');
export const weeksOfPeriod = headOf(periodWeeks, 'weeksOfPeriod');
export const shareOfPeriod = headOf(shareOfYear, 'shareOfPeriod');
