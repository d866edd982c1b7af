import type { Calculus } from '../../../core/calculus/calculus';
import { inputLines } from '../../inputLines';
import type { Axis } from '../../model/axis';
import { defineLine } from '../../model/defineLine';
import { type InputLine, type Over, over, type Together } from '../../model/line';
import { type Check, defineCheck } from './defineCheck';
import { OK } from './ok';
import { isRequired } from './requiredInputs';
import { stateLine } from './stateLine';

/** Inputs along these have checks of their own, which say whose figure is blank. */
const elsewhere: ReadonlySet<Axis> = new Set(['segment', 'source', 'period', 'leadType', 'curveDay']);

const required = inputLines.filter((line) => isRequired(line) && line.axes.every((axis) => !elsewhere.has(axis)));

const cellsOf = (line: InputLine): Over | Together => (line.axes[0] ? over(line.axes[0], line) : { together: [line] });

const from: Readonly<Record<string, Over | Together>> = Object.fromEntries(
  required.map((line) => [line.key, cellsOf(line)]),
);

/** Whether any cell of this input is blank. */
function isBlankIn<T, C>({ each, isBlank, or }: Calculus<T, C>, cells: C): T {
  const [first, ...others] = each(cells).map((cell) => isBlank(cell));
  return others.length === 0 ? (first as T) : or(first as T, ...others);
}

const { flags, axis } = defineCheck({
  key: 'check-inputsFilled',
  label: 'Inputs are filled in',
  says: 'Every input that the plan cannot do without; what is blank counts as 0 in some formulas and makes others an error.',
  axes: [],
  from,
  formula: (calculus, given) =>
    calculus.not(calculus.or(...Object.values(given).map((cells) => isBlankIn(calculus, cells)))),
  trouble: '',
});

/** A sentence for each input that is blank. */
function blanksIn<T, C>(calculus: Calculus<T, C>, given: Readonly<Record<string, C>>): T {
  const { if: choose, join, text } = calculus;
  const sentences = required.map(({ key, label }) =>
    choose(
      isBlankIn(calculus, given[key] as C),
      () => text(`Blank on Inputs: ${label}. `),
      () => text(''),
    ),
  );
  return sentences.reduce(join);
}

const state = defineLine({
  ...stateLine(flags),
  from: { ...from, isFilled: flags },
  formula: (calculus, { isFilled, ...given }) =>
    calculus.if(
      isFilled,
      () => calculus.text(OK),
      () => blanksIn(calculus, given as Readonly<Record<string, never>>),
    ),
});

/** Its state names every input that is blank. */
export const inputsFilled: Check = { flags, state, axis };
