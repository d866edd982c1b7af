import type { Axes } from '../model/axis';
import type { PlanInputs } from './planInputs';

/** The members of the plan's axes, by key. */
export const axesOf = (inputs: PlanInputs): Axes => ({
  segment: inputs.segments.map((segment) => segment.key),
  source: inputs.sources.map((source) => source.key),
});
