import { rowKey } from '../../layout/keys';
import { curveDay, wonBy } from '../../lines/calendarInputs';
import { type InputsTabReader, lengthToLast } from './inputsTabReader';

/**
 * How many points the lag curves on the Inputs tab have: up to the last day, or the last share of a segment, that is
 * filled in. A share whose day was cleared is so not lost without a word.
 */
export function curveLength(reader: InputsTabReader): number {
  const columns = reader.columns('curveDay');
  const rows = [rowKey(curveDay), ...reader.members(wonBy).map((segment) => rowKey(wonBy, segment))];
  return Math.max(...rows.map((row) => lengthToLast(columns.map((column) => reader.at(row, column)))));
}
