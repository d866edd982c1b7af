import { rowKey } from '../../layout/keys';
import * as lines from '../../lines/calendarInputs';
import { periodColumns } from '../periodColumns';
import type { PeriodInputs, PlanInputs } from '../planInputs';
import { curveLength } from './curveLength';
import { dateIn, type InputsTabReader, lengthToLast, textIn } from './inputsTabReader';

/** Reads the fiscal calendar, the days off and the days of the lag curves from the Inputs tab. */
export function readCalendar(
  reader: InputsTabReader,
): Pick<PlanInputs, 'periods' | 'holidays' | 'cycleShape' | 'curveDays'> {
  const holidays = reader.members(lines.holiday).map((key) => dateIn(reader.value(lines.holiday, key)));
  const columns = reader.columns('curveDay').slice(0, curveLength(reader));
  return {
    periods: readPeriods(reader),
    // A blank row in between stays where it is, and with it what is said beside the others.
    holidays: holidays.slice(0, lengthToLast(holidays)),
    cycleShape: reader.number(lines.cycleShape),
    curveDays: columns.map((column) => reader.at(rowKey(lines.curveDay), column) as number),
  };
}

/** A period is out of the plan once nothing is left in its row. */
function readPeriods(reader: InputsTabReader): readonly PeriodInputs[] {
  const columns = Object.values(periodColumns);
  const isFilled = (key: string) => columns.some((column) => reader.value(lines.shareOfYear, key, column) !== '');
  return reader
    .members(lines.shareOfYear)
    .filter(isFilled)
    .map((key) => ({
      key,
      name: textIn(reader.value(lines.shareOfYear, key, periodColumns.name)),
      quarter: reader.number(lines.shareOfYear, key, periodColumns.quarter),
      months: reader.number(lines.shareOfYear, key, periodColumns.months),
      weeks: reader.number(lines.shareOfYear, key, periodColumns.weeks),
      shareOfYear: reader.number(lines.shareOfYear, key, periodColumns.shareOfYear),
    }));
}
