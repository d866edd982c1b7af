/**
 * What a line has one cell for each of. Segments, demand sources and lead types are the planner's own; the other axes have
 * the members that time or a table gives them: see `axesOf`.
 */
export type Axis =
  | 'segment'
  | 'source'
  | 'leadType'
  | 'period'
  | 'quarter'
  | 'week'
  | 'holiday'
  | 'curveDay'
  | 'level'
  | 'tenure'
  | 'node'
  | 'part';

/** A place on the axes, counted from 0. */
export type At = Readonly<Partial<Record<Axis, number>>>;

/** The members of each axis, by key, in the order of the plan. */
export type Axes = Readonly<Record<Axis, readonly string[]>>;

/** Every place on these axes, the last one running fastest. */
export function placesOn(axes: readonly Axis[], members: Axes): readonly At[] {
  return axes.reduce<readonly At[]>(
    (places, axis) => places.flatMap((at) => members[axis].map((_, i) => ({ ...at, [axis]: i }))),
    [{}],
  );
}

/** Where in a flat list of cells, ordered as `placesOn` orders them, a place stands. */
export function indexOf(axes: readonly Axis[], members: Axes, at: At): number {
  return axes.reduce((index, axis) => index * members[axis].length + (at[axis] ?? 0), 0);
}
