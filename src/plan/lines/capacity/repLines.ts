import { defineLine } from '../../model/defineLine';
import { along, over, upTo } from '../../model/line';
import { quarterNumber } from '../calendar/numbers';
import { attritionRate, plannedHires, repsAtStart } from '../capacityInputs';
import { kinds } from '../kinds';
import { tenureNumber } from './tenureNumber';

const reps = { kind: kinds.reps, shape: 'count' } as const;
const grid = { ...reps, axes: ['tenure', 'quarter'] } as const;

export const isModelled = defineLine({
  key: 'isModelled',
  label: 'Capacity is modelled',
  says: 'Whether there are any sales reps or planned hires on Inputs; where there are none, nothing is said of capacity.',
  kind: kinds.flag,
  shape: 'text',
  axes: [],
  from: { reps: over('tenure', repsAtStart), hires: over('quarter', plannedHires) },
  formula: ({ add, less, num, sum }, given) => less(num(0), add(sum(given.reps), sum(given.hires))),
});

/** Planned hires lie one below the other on Inputs, quarters side by side here. */
export const hiresOfQuarter = defineLine({
  ...reps,
  key: 'hiresOfQuarter',
  label: 'Planned hires',
  says: plannedHires.says,
  axes: ['quarter'],
  from: { plannedHires },
  formula: (_, given) => given.plannedHires,
});

export const stayingRate = defineLine({
  key: 'stayingRate',
  label: 'Reps who stay, per quarter',
  says: 'What attrition leaves.',
  kind: kinds.plain,
  shape: 'rate',
  axes: [],
  from: { attritionRate },
  formula: ({ num, sub }, given) => sub(num(1), given.attritionRate),
});

export const stillThere = defineLine({
  key: 'stillThere',
  label: 'Still there',
  says: 'Share of the reps of the year’s beginning who are still there; they leave at the ends of quarters.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['quarter'],
  from: { stayingRate, quarterNumber },
  formula: ({ num, power, sub }, given) => power(given.stayingRate, sub(given.quarterNumber, num(1))),
});

export const hireWeight = defineLine({
  key: 'hireWeight',
  label: 'Weight of a hire',
  says: 'One over the share still there: how many there would have had to be when the year began, for one hire of this quarter.',
  kind: kinds.plain,
  shape: 'ratio',
  axes: ['quarter'],
  from: { stillThere },
  formula: ({ div, num }, given) => div(num(1), given.stillThere),
});

/** Attrition takes its share of all reps alike, so hires may be counted as if they had been there all along. */
export const hiresSoFar = defineLine({
  ...reps,
  key: 'hiresSoFar',
  label: 'Hires so far, before attrition',
  says: 'As many as there would have had to be when the year began to leave the hires up to this quarter.',
  axes: ['quarter'],
  from: { hires: upTo('quarter', hiresOfQuarter), weights: upTo('quarter', hireWeight) },
  formula: ({ sumProduct }, given) => sumProduct(given.hires, given.weights),
});

export const startersFrom = defineLine({
  ...reps,
  key: 'startersFrom',
  label: 'Of this tenure or more when the year begins',
  says: 'Reps who begin the year in this quarter after hiring or a later one.',
  axes: ['tenure'],
  from: { all: along('tenure', repsAtStart), soFar: upTo('tenure', repsAtStart), repsAtStart },
  formula: ({ add, sub, sum }, given) => add(sub(sum(given.all), sum(given.soFar)), given.repsAtStart),
});

export const startersBy = defineLine({
  ...grid,
  key: 'startersBy',
  label: 'Of this tenure or more, from the year’s beginning',
  says: 'Reps of the year’s beginning who have come to this tenure by the quarter, before attrition.',
  from: {
    tenureNumber,
    tenures: along('tenure', tenureNumber),
    quarterNumber,
    starters: along('tenure', startersFrom),
  },
  formula: ({ add, max, num, sub, sumIf }, given) => {
    const began = max(num(1), sub(add(given.tenureNumber, num(1)), given.quarterNumber));
    return sumIf(given.tenures, began, given.starters);
  },
});

export const hiresBy = defineLine({
  ...grid,
  key: 'hiresBy',
  label: 'Of this tenure or more, hired in the year',
  says: 'Hires of the year who have come to this tenure by the quarter, before attrition.',
  from: { tenureNumber, quarterNumber, quarters: along('quarter', quarterNumber), hires: along('quarter', hiresSoFar) },
  formula: ({ add, num, sub, sumIf }, given) => {
    const hired = sub(add(given.quarterNumber, num(1)), given.tenureNumber);
    return sumIf(given.quarters, hired, given.hires);
  },
});

export const repsBy = defineLine({
  ...grid,
  key: 'repsBy',
  label: 'Of this tenure or more',
  says: 'Reps who have come to this tenure by the quarter, after attrition.',
  from: { startersBy, hiresBy, stillThere },
  formula: ({ add, mul }, given) => mul(add(given.startersBy, given.hiresBy), given.stillThere),
});

export const repsOf = defineLine({
  ...grid,
  key: 'repsOf',
  label: 'Reps by tenure',
  says: 'Reps who are in this quarter after hiring, after attrition; the last row is everybody beyond.',
  from: { tenureNumber, tenures: along('tenure', tenureNumber), repsBy, all: along('tenure', repsBy) },
  formula: ({ add, num, sub, sumIf }, given) =>
    sub(given.repsBy, sumIf(given.tenures, add(given.tenureNumber, num(1)), given.all)),
});

export const repsTotal = defineLine({
  ...reps,
  key: 'repsOf-total',
  label: 'Reps',
  says: 'All reps of the quarter, ramped or not.',
  axes: ['quarter'],
  from: { cells: over('tenure', repsOf) },
  formula: ({ sum }, given) => sum(given.cells),
});
