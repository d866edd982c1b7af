import type { Value } from '../core/calculus/value';
import type { Param } from '../core/metrics/param';
import { readChoice } from './readChoice';
import { readDate } from './readDate';
import { readFlag } from './readFlag';
import { readNumber } from './readNumber';
import { refuseErrorValue } from './refuseErrorValue';
import type { SheetDates } from './sheetDates';

/**
 * Reads a cell that is not blank as what its parameter wants: a number within its bounds, a flag, a date as a serial
 * number, a text, one of a few words.
 * @throws RefusedCell
 */
export function readCell(param: Param, raw: unknown, dates: SheetDates): Value {
  if (typeof raw !== 'number') refuseErrorValue(raw);
  switch (param.kind) {
    case 'flag':
      return readFlag(raw);
    case 'date':
      return readDate(raw, dates);
    case 'choice':
      return readChoice(param, raw);
    case 'text':
      return String(raw);
    default:
      return readNumber(param, raw);
  }
}
