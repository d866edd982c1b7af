import { axesOf } from '../inputs/axesOf';
import type { PlanInputs } from '../inputs/planInputs';
import type { TabDefinition } from '../layout/tabDefinition';
import type { Axes } from '../model/axis';
import { partsOf } from './partsOf';

/** The members of the plan's axes, with the parts that these tabs have. */
export function axesWithParts(tabs: readonly TabDefinition[], inputs: PlanInputs): Axes {
  const axes = axesOf(inputs);
  return { ...axes, part: tabs.flatMap((tab) => [...partsOf(tab, tab.rows({ axes, inputs })).keys()]) };
}
