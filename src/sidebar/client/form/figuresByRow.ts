import { inputLines } from '../../../plan/inputLines';
import { axesOf } from '../../../plan/inputs/axesOf';
import type { PlanInputs } from '../../../plan/inputs/planInputs';
import { rowKey } from '../../../plan/layout/keys';
import { placesOn } from '../../../plan/model/axis';

/** What stands on each row of the Inputs tab, by the row's key. */
export function figuresByRow(inputs: PlanInputs): ReadonlyMap<string, string> {
  const axes = axesOf(inputs);
  const rows = new Map<string, string>();
  for (const line of inputLines) {
    for (const at of placesOn(line.axes, axes)) {
      const [axis] = line.axes;
      const row = rowKey(line, axis === undefined ? undefined : axes[axis][at[axis] ?? 0]);
      rows.set(row, `${rows.get(row) ?? ''} ${line.read(inputs, at)}`);
    }
  }
  return rows;
}
