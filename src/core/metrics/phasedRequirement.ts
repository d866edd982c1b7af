import type { Calculus } from '../calculus/calculus';
import type { Value } from '../calculus/value';
import { closesByAge } from './closesByAge';
import { defineMetric } from './defineMetric';
import { lagTerms } from './lagTerms';

/** A gap below this share of all that is required is what rounding leaves of none. */
const NOISE = 1e-9;

const sumOf = (cells: readonly Value[]) => cells.reduce<number>((total, cell) => total + Number(cell), 0);

export const phasedRequirement = defineMetric({
  name: 'PHASED_REQUIREMENT',
  group: 'Calendar and lag',
  says: 'Opportunities to create in each period so that the closes required of all periods come in by the last.',
  question: 'How many opportunities must we create when, given how long they take to close?',
  when: 'Use it with the curve of CLOSE_CURVE. It gives creation one shape and one scale; asking each period to bring its own closes would make creation swing ever wider where little closes at first.',
  params: {
    requiredCloses: { unit: { record: 1 }, shape: 'list', says: 'closes required of each period, a count', atLeast: 0 },
    curve: lagTerms.curve,
    openingCloses: {
      unit: { record: 1 },
      shape: 'list',
      says: 'closes expected in each period from what is open already, a count',
      atLeast: 0,
      optional: true,
    },
    shape: {
      unit: {},
      shape: 'list',
      says: 'weight of each period in what is created, on any scale; without it every period creates the same',
      atLeast: 0,
      optional: true,
    },
    maxCreation: {
      unit: { record: 1 },
      says: 'most opportunities that a period could create; without it twice what a level shape needs',
      atLeast: 0,
      optional: true,
      single: true,
    },
  },
  result: {
    unit: { record: 1 },
    shape: 'table',
    says: 'three rows, a column for each period: opportunities to create; closes that this shape is behind the requirement up to then; closes that are too late to rescue, even if every period created the most it could',
  },
  refuses: ({ requiredCloses, curve, openingCloses = [], shape = [] }) => {
    const periods = requiredCloses.length;
    const lists = { openingCloses, shape } as const;
    for (const param of ['openingCloses', 'shape'] as const) {
      const { length } = lists[param];
      if (length > 0 && length !== periods) return { param, rule: `must be ${periods}, one a period`, got: length };
    }
    if (sumOf(requiredCloses) <= sumOf(openingCloses)) return undefined;
    if (sumOf(curve.slice(0, periods)) === 0)
      return { param: 'curve', rule: `must close something within the ${periods} periods required`, got: 0 };
    const reach = requiredCloses.map((_, period) => sumOf(curve.slice(0, periods - period)));
    if (shape.length === 0 || shape.some((weight, period) => Number(weight) * (reach[period] ?? 0) > 0))
      return undefined;
    return { param: 'shape', rule: 'must be above 0 in a period whose opportunities still close in time' };
  },
  formula: (calculus, { requiredCloses, curve, openingCloses, shape, maxCreation }) => {
    const { div, each, equal, if: choose, max, mul, num, step, sub, sum } = calculus;
    const periods = each(requiredCloses).map((required, i) => ({
      required,
      opening: openingCloses ? (each(openingCloses)[i] as typeof required) : num(0),
    }));
    const reach = reachByAge(calculus, each(curve), periods.length);
    const level = periods.map(() => num(1));
    const weights = shape ? each(shape) : level;
    const total = sum(requiredCloses);
    const missing = step('missing', max(num(0), openingCloses ? sub(total, sum(openingCloses)) : total));
    const scaleOf = (name: string, created: readonly (typeof total)[]) => {
      const closed = step(`closed_${name}`, closesByAge(calculus, created, reach));
      return step(
        `scale_${name}`,
        choose(
          equal(missing, num(0)),
          () => num(0),
          () => div(missing, closed),
        ),
      );
    };
    const scale = scaleOf('shape', weights);
    const most = maxCreation ?? mul(num(2), scaleOf('level', level));

    const required = running(
      calculus,
      periods.map(({ required }) => required),
    );
    const opening = running(
      calculus,
      periods.map(({ opening }) => opening),
    );
    const behind = (name: string, rate: typeof total, created: readonly (typeof total)[]) =>
      required.map((soFar, period) => {
        const closed = mul(rate, closesByAge(calculus, created.slice(0, period + 1), reach));
        const gap = step(`${name}_${period + 1}`, sub(sub(soFar, opening[period] as typeof soFar), closed));
        return choose(
          calculus.less(mul(num(NOISE), total), gap),
          () => gap,
          () => num(0),
        );
      });
    return [weights.map((weight) => mul(scale, weight)), behind('short', scale, weights), behind('late', most, level)];
  },
  examples: [
    {
      given: { requiredCloses: [10, 10], curve: [0.5, 0.5] },
      gives: [
        [40 / 3, 40 / 3],
        [10 / 3, 0],
        [0, 0],
      ],
      within: 1e-9,
      from: 'by hand: 20 closes from a level rate x that closes x/2 + x; the first period closes 6.67 of its 10',
    },
    {
      given: { requiredCloses: [10, 10], curve: [0, 0.5] },
      gives: [
        [40, 40],
        [10, 0],
        [10, 0],
      ],
      within: 1e-9,
      from: 'by hand: nothing closes in the period in which it is created, so the first period cannot be rescued',
    },
    {
      given: { requiredCloses: [10, 10, 10], curve: [0.1, 0.2, 0.1], openingCloses: [10, 5, 0], shape: [2, 1, 1] },
      gives: [
        [(15 / 1.2) * 2, 15 / 1.2, 15 / 1.2],
        [0, 0, 0],
        [0, 0, 0],
      ],
      within: 1e-9,
      from: 'by hand: 15 closes from x (2 x 40% + 30% + 10%)',
    },
    {
      given: { requiredCloses: [10, 10], curve: [0.1], openingCloses: [15, 15] },
      gives: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      from: 'by definition: what is open already brings more than is required',
    },
  ],
  refused: [
    { requiredCloses: [10, 10], curve: [0, 0, 0.2] },
    { requiredCloses: [10, 10], curve: [0, 0.2], shape: [0, 1] },
  ],
  source:
    'by definition: creation in one shape, scaled until cumulative closes meet the cumulative requirement at the end',
  related: ['PHASED_CLOSES', 'CLOSE_CURVE', 'SEASONAL_SPREAD'],
});

/** Share of a cohort that has closed by each age, as far as the periods go. */
function reachByAge<T, C>(calculus: Calculus<T, C>, curve: readonly T[], periods: number): readonly T[] {
  const ages = Array.from({ length: periods }, (_, age) => curve[age] ?? calculus.num(0));
  return running(calculus, ages);
}

function running<T, C>({ add }: Calculus<T, C>, cells: readonly T[]): readonly T[] {
  const totals: T[] = [];
  for (const [i, cell] of cells.entries()) totals.push(i === 0 ? cell : add(totals[i - 1] as T, cell));
  return totals;
}
