import type { CapacityInputs, PlanInputs } from '../inputs/planInputs';
import type { Axis } from '../model/axis';
import type { Bounds, InputLine } from '../model/line';
import { kinds } from './kinds';

type Scalar = 'productivity' | 'attritionRate' | 'hiringDays';
type Listed = 'ramp' | 'reps' | 'hires';
type Given = Pick<InputLine, 'label' | 'says' | 'kind' | 'shape'> & { readonly bounds: Bounds };

const scalar = (field: Scalar & keyof CapacityInputs, given: Given): InputLine => ({
  ...given,
  type: 'input',
  key: field,
  axes: [],
  path: () => `capacity.${field}`,
  read: ({ capacity }: PlanInputs) => capacity[field],
});

const listed = (field: Listed, axis: Axis & ('tenure' | 'quarter'), key: string, given: Given): InputLine => ({
  ...given,
  type: 'input',
  key,
  axes: [axis],
  path: (at) => `capacity.${field}[${at[axis] ?? 0}]`,
  read: ({ capacity }, at) => capacity[field][at[axis] ?? 0] ?? '',
});

export const productivity = scalar('productivity', {
  label: 'Bookings of a ramped rep, per quarter',
  says: 'What one fully ramped sales rep books in a quarter.',
  kind: kinds.moneyPerRep,
  shape: 'money',
  bounds: { above: 0 },
});

export const attritionRate = scalar('attritionRate', {
  label: 'Attrition of reps, per quarter',
  says: 'Share of the sales reps that leaves in a quarter.',
  kind: kinds.plain,
  shape: 'rate',
  bounds: { atLeast: 0, below: 1 },
});

export const hiringDays = scalar('hiringDays', {
  label: 'Time to hire',
  says: 'Days from opening a position to the first day of the hire.',
  kind: kinds.days,
  shape: 'days',
  bounds: { atLeast: 0, atMost: 365 },
});

export const ramp = listed('ramp', 'tenure', 'ramp', {
  label: 'Ramp',
  says: 'Productivity in this quarter after hiring, as a share of a ramped rep’s; the last one holds from then on.',
  kind: kinds.plain,
  shape: 'rate',
  bounds: { atLeast: 0, atMost: 1 },
});

export const repsAtStart = listed('reps', 'tenure', 'repsAtStart', {
  label: 'Reps when the year begins',
  says: 'Sales reps who begin the year in this quarter after hiring.',
  kind: kinds.reps,
  shape: 'count',
  bounds: { atLeast: 0 },
});

export const plannedHires = listed('hires', 'quarter', 'plannedHires', {
  label: 'Planned hires',
  says: 'Sales reps who start at the beginning of this quarter.',
  kind: kinds.reps,
  shape: 'count',
  bounds: { atLeast: 0 },
});
