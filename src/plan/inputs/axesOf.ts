import { NODES } from '../lines/quotas/nodes';
import type { Axes } from '../model/axis';
import { MOST_HOLIDAYS } from './holidays';
import type { PlanInputs } from './planInputs';
import { weeksOf } from './weeksOf';

const QUARTERS = 4;

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

/** The members of the plan's axes, by key. */
export const axesOf = (inputs: PlanInputs): Axes => ({
  segment: inputs.segments.map((segment) => segment.key),
  source: inputs.sources.map((source) => source.key),
  leadType: inputs.leadTypes.map((leadType) => leadType.key),
  period: inputs.periods.map((period) => period.key),
  quarter: numbered('q', QUARTERS),
  week: numbered('w', weeksOf(inputs)),
  holiday: numbered('h', MOST_HOLIDAYS),
  curveDay: numbered('d', inputs.curveDays.length),
  level: ['low', 'middle', 'high', 'chosen'],
  tenure: numbered('t', inputs.capacity.ramp.length),
  node: numbered('n', NODES),
  // They are known once the plan is laid out: see `axesWithParts`.
  part: [],
});
