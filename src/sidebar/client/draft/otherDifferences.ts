import { axesOf } from '../../../plan/inputs/axesOf';
import { inputName } from '../../../plan/inputs/check/inputName';
import type { PlanInputs } from '../../../plan/inputs/planInputs';
import * as calendarLines from '../../../plan/lines/calendarInputs';
import * as capacityLines from '../../../plan/lines/capacityInputs';
import { confidenceLevel } from '../../../plan/lines/confidenceInputs';
import * as leadTypeLines from '../../../plan/lines/leadTypeInputs';
import { type At, type Axes, placesOn } from '../../../plan/model/axis';
import type { InputLine } from '../../../plan/model/line';
import type { Difference } from './difference';
import { MISSING, type Say } from './inputText';

const lines: readonly InputLine[] = [
  confidenceLevel,
  ...Object.values(calendarLines),
  ...Object.values(capacityLines),
  ...Object.values(leadTypeLines),
];

/** Inputs beyond company, goal, segments and sources, on both sides. What only one side has differs from nothing. */
export function otherDifferences(mine: PlanInputs, theirs: PlanInputs, say: Say): readonly Difference[] {
  const [here, there] = [axesOf(mine), axesOf(theirs)];
  return lines.flatMap((line) => {
    // A segment that one side lacks is one difference, told elsewhere.
    const lacks = line.axes.includes('segment') ? [] : null;
    const ours = placesOn(line.axes, here).flatMap((at) => {
      const other = placeIn(there, here, line, at);
      const label = inputName(line, at, mine);
      if (other) return [{ label, mine: say(line, mine, at), theirs: say(line, theirs, other) }];
      return lacks ?? [{ label, mine: say(line, mine, at), theirs: MISSING }];
    });
    const onlyTheirs = placesOn(line.axes, there).filter((at) => placeIn(here, there, line, at) === null);
    const added = onlyTheirs.map((at) => ({
      label: inputName(line, at, theirs),
      mine: MISSING,
      theirs: say(line, theirs, at),
    }));
    return [...ours, ...(lacks ?? added)];
  });
}

/** The place on `axes` of the members that stand at a place on `others`; null where one of them is not there. */
function placeIn(axes: Axes, others: Axes, { axes: of }: InputLine, at: At): At | null {
  const places = of.map((axis) => [axis, axes[axis].indexOf(others[axis][at[axis] ?? 0] ?? '')] as const);
  return places.some(([, place]) => place < 0) ? null : Object.fromEntries(places);
}
