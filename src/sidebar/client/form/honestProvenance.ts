import { inputLines } from '../../../plan/blueprint';
import { axesOf } from '../../../plan/inputs/axesOf';
import type { PlanInputs } from '../../../plan/inputs/planInputs';
import { rowKey } from '../../../plan/layout/keys';
import { placesOn } from '../../../plan/model/axis';

/**
 * Inputs without what is no longer true of them: a figure that differs from the one in `base` does not come from where
 * that came from. Its owner stays; source, date and number of records go, to be filled in again on the Inputs tab.
 */
export function honestProvenance(inputs: PlanInputs, base: PlanInputs): PlanInputs {
  const [now, before] = [figuresByRow(inputs), figuresByRow(base)];
  const provenance = Object.entries(inputs.provenance).map(([row, said]) => {
    const holds = now.get(row) === before.get(row);
    return [row, holds ? said : { source: '', owner: said.owner, asOf: '' }] as const;
  });
  return { ...inputs, provenance: Object.fromEntries(provenance) };
}

/** What stands on each row of the Inputs tab, by the row's key. */
function figuresByRow(inputs: PlanInputs): ReadonlyMap<string, string> {
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
