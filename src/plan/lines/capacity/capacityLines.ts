import { bookingsCapacity } from '../../../core/metrics/bookingsCapacity';
import { rampedReps as rampedRepsMetric } from '../../../core/metrics/rampedReps';
import { defineLine } from '../../model/defineLine';
import { type FormulaLine, type Line, over } from '../../model/line';
import { leadsDue } from '../calendar/dueLines';
import { quarterNumber } from '../calendar/numbers';
import { periodQuarter, shareOfYear } from '../calendarInputs';
import { productivity, ramp } from '../capacityInputs';
import { salesQuota } from '../goalsLines';
import { kinds } from '../kinds';
import { isModelled, repsOf } from './repLines';

const money = { kind: kinds.money, shape: 'money', axes: ['quarter'] } as const;

export const quarterShare = defineLine({
  key: 'quarterShare',
  label: 'Share of the year',
  says: 'Share of the year’s targets that is due in the periods of the quarter.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['quarter'],
  from: { quarters: over('period', periodQuarter), quarterNumber, shares: over('period', shareOfYear) },
  formula: ({ sumIf }, given) => sumIf(given.quarters, given.quarterNumber, given.shares),
});

export const quarterTarget = defineLine({
  ...money,
  key: 'quarterTarget',
  label: 'To be booked',
  says: 'The revenue quota of sales by its seasonal shares: what the reps must close in the quarter.',
  from: { salesQuota, quarterShare },
  formula: ({ mul }, given) => mul(given.salesQuota, given.quarterShare),
});

export const rampedReps = defineLine({
  key: 'rampedReps',
  label: 'Ramped reps',
  says: 'What the reps of the quarter are worth, as reps who are fully ramped.',
  kind: kinds.reps,
  shape: 'count',
  axes: ['quarter'],
  from: { reps: over('tenure', repsOf), ramp: over('tenure', ramp) },
  formula: (calculus, given) => {
    const [[reps] = []] = rampedRepsMetric.formula(calculus, { repsByTenure: [given.reps], ramp: given.ramp });
    return reps ?? calculus.blank();
  },
});

export const capacity = defineLine({
  ...money,
  key: 'capacity',
  label: 'Bookings capacity',
  says: 'What the ramped reps book in the quarter.',
  from: { rampedReps, productivity },
  formula: (calculus, given) =>
    bookingsCapacity.formula(calculus, {
      rampedReps: given.rampedReps,
      productivity: given.productivity,
      attainment: calculus.num(1),
    }),
});

export const shortfall = defineLine({
  ...money,
  key: 'capacityShortfall',
  label: 'Short of the target',
  says: 'What is to be booked above capacity; 0 where capacity covers it, or is not modelled.',
  from: { isModelled, quarterTarget, capacity },
  formula: ({ if: choose, max, num, sub }, given) =>
    choose(
      given.isModelled,
      () => max(num(0), sub(given.quarterTarget, given.capacity)),
      () => num(0),
    ),
});

export const leadsPerRep = defineLine({
  key: 'leadsPerRep',
  label: 'Qualified leads per ramped rep',
  says: 'Leads that fall due in the quarter on Calendar, over its ramped reps; blank where there is none.',
  kind: kinds.leadsPerRep,
  shape: 'count',
  axes: ['quarter'],
  from: { leads: leadsDue.total.byQuarter, rampedReps },
  formula: ({ blank, div, if: choose, less, num }, given) =>
    choose(less(num(0), given.rampedReps), () => div(given.leads, given.rampedReps), blank),
});

/** The four quarters together. */
const ofYear = (line: Line): FormulaLine =>
  defineLine({
    key: `${line.key}-year`,
    label: line.label,
    says: `${line.says} All quarters.`,
    kind: line.kind,
    shape: line.shape,
    axes: [],
    from: { cells: over('quarter', line) },
    formula: ({ sum }, given) => sum(given.cells),
  });

export const yearTarget = ofYear(quarterTarget);
export const yearCapacity = ofYear(capacity);
export const yearShortfall = ofYear(shortfall);
