import * as lines from '../../lines/capacityInputs';
import type { InputLine } from '../../model/line';
import type { CapacityInputs } from '../planInputs';
import { type InputsTabReader, lengthToLast } from './inputsTabReader';

/**
 * Reads the sales capacity from the Inputs tab. Tenure runs up to the last quarter for which a ramp or reps are filled in, so
 * that reps whose ramp was cleared are not lost without a word.
 */
export function readCapacity(reader: InputsTabReader): CapacityInputs {
  const column = (line: InputLine, keys: readonly string[]) => keys.map((key) => reader.value(line, key));
  const tenures = reader.members(lines.ramp);
  const length = Math.max(lengthToLast(column(lines.ramp, tenures)), lengthToLast(column(lines.repsAtStart, tenures)));
  const standing = tenures.slice(0, length);
  const quarters = ['q1', 'q2', 'q3', 'q4'];
  return {
    productivity: reader.number(lines.productivity),
    ramp: column(lines.ramp, standing) as readonly number[],
    reps: column(lines.repsAtStart, standing) as readonly number[],
    hires: column(lines.plannedHires, quarters) as unknown as CapacityInputs['hires'],
    attritionRate: reader.number(lines.attritionRate),
    hiringDays: reader.number(lines.hiringDays),
  };
}
