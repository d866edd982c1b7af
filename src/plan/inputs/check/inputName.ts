import type { At, Axis } from '../../model/axis';
import type { InputLine } from '../../model/line';
import type { PlanInputs } from '../planInputs';

type Namer = (inputs: PlanInputs, place: number) => string;

/** What the members of the plan's own axes are called; one without a name goes by its number. */
const members: Partial<Readonly<Record<Axis, Namer>>> = {
  segment: ({ segments }, place) => nameOf(segments[place]) || `Segment ${place + 1}`,
  source: ({ sources }, place) => nameOf(sources[place]) || `Demand source ${place + 1}`,
  period: ({ periods }, place) => nameOf(periods[place]) || `Period ${place + 1}`,
  leadType: ({ leadTypes }, place) => nameOf(leadTypes[place]) || `Lead type ${place + 1}`,
};

const nameOf = (member: { readonly name: string } | undefined): string => String(member?.name ?? '').trim();

/** What stands behind the name of an input that has one for each member of another axis. */
const places: Partial<Readonly<Record<Axis, Namer>>> = {
  quarter: (_, place) => `quarter ${place + 1}`,
  tenure: (_, place) => `quarter ${place + 1} after hiring`,
  holiday: (_, place) => `row ${place + 1}`,
  curveDay: ({ curveDays }, place) => `day ${curveDays[place] ?? place + 1}`,
};

/**
 * What messages call an input: `Mid-market close rate`, `Marketing contribution to Enterprise`, `Ramp (quarter 2 after hiring)`,
 * `Revenue goal`, `The name of segment 2` where it has none.
 */
export function inputName(line: InputLine, at: At, inputs: PlanInputs): string {
  const named = (axis: Axis): string | undefined => members[axis]?.(inputs, at[axis] ?? 0);
  const where = line.axes.flatMap((axis) => places[axis]?.(inputs, at[axis] ?? 0) ?? []);
  const label = `${line.label}${where.map((place) => ` (${place})`).join('')}`;
  const [owner, other] = line.axes.flatMap((axis) => named(axis) ?? []);
  if (owner === undefined) return label;
  if (other !== undefined) return `${other} ${lowered(label)} to ${owner}`;
  return line.key.endsWith('Name') ? `The name of ${lowered(owner)}` : `${owner} ${lowered(label)}`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
