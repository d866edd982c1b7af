import type { Kind } from '../../core/calculus/kind';
import type { Value } from '../../core/calculus/value';
import type { PlanInputs, SegmentInputs, SourceInputs } from '../inputs/planInputs';
import type { At } from '../model/axis';
import type { Bounds, InputLine, NumberShape } from '../model/line';

interface InputDefinition {
  readonly label: string;
  readonly says: string;
  readonly kind: Kind;
  readonly shape: NumberShape;
  readonly bounds?: Bounds;
}

type FieldOf<T> = { [K in keyof T]: T[K] extends Value ? K : never }[keyof T] & string;

/** An input that the plan has one of. */
export function scalarInput(key: FieldOf<PlanInputs>, definition: InputDefinition): InputLine {
  return {
    ...definition,
    type: 'input',
    key,
    axes: [],
    bounds: definition.bounds ?? {},
    path: () => key,
    read: (inputs) => inputs[key],
  };
}

const placeOf = (at: At, axis: 'segment' | 'source'): number => at[axis] ?? 0;

/** An input that each segment has; its key may differ from the field where sources have a field of that name too. */
export function segmentInput(
  field: FieldOf<SegmentInputs>,
  definition: InputDefinition,
  key: string = field,
): InputLine {
  return {
    ...definition,
    type: 'input',
    key,
    axes: ['segment'],
    bounds: definition.bounds ?? {},
    path: (at) => `segments[${placeOf(at, 'segment')}].${field}`,
    read: (inputs, at) => inputs.segments[placeOf(at, 'segment')]?.[field] ?? '',
  };
}

/** An input that each demand source has. */
export function sourceInput(field: FieldOf<SourceInputs>, definition: InputDefinition, key: string = field): InputLine {
  return {
    ...definition,
    type: 'input',
    key,
    axes: ['source'],
    bounds: definition.bounds ?? {},
    path: (at) => `sources[${placeOf(at, 'source')}].${field}`,
    read: (inputs, at) => inputs.sources[placeOf(at, 'source')]?.[field] ?? '',
  };
}
