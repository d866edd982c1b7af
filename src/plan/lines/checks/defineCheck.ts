import { defineLine, type LineDefinition } from '../../model/defineLine';
import { type FormulaLine, over, type Source } from '../../model/line';
import { kinds } from '../kinds';
import type { FlagAxis } from './flagAxes';
import { nameOfFlag } from './nameOfFlag';
import { OK } from './ok';
import { stateLine } from './stateLine';

/** One check: the flags it stands on (one, or one for each member of an axis) and the state shown: OK, or what is wrong and where. */
export interface Check {
  readonly flags: FormulaLine;
  readonly state: FormulaLine;
  /** What there is a flag for each of; undefined where one flag stands for the whole plan. */
  readonly axis: FlagAxis | undefined;
}

interface CheckDefinition<F extends Readonly<Record<string, Source>>>
  extends Omit<LineDefinition<F>, 'kind' | 'shape' | 'axes'> {
  readonly axes: readonly [] | readonly [FlagAxis];
  /** What the state shows where the check fails; a check along an axis puts the name of the first failing member before it. */
  readonly trouble: string;
}

/** Declares a check. A fault in what it reads is a failing check, never an error value among the states. */
export function defineCheck<const F extends Readonly<Record<string, Source>>>(definition: CheckDefinition<F>): Check {
  const { trouble, formula, ...line } = definition;
  const [axis] = definition.axes;
  const flags = defineLine<F>({
    ...line,
    kind: kinds.flag,
    shape: 'text',
    formula: (calculus, given) => calculus.holds(() => formula(calculus, given)),
  });
  return { flags, axis, state: axis ? stateAlong(axis, flags, trouble) : stateOfOne(flags, trouble) };
}

function stateOfOne(flags: FormulaLine, trouble: string): FormulaLine {
  return defineLine({
    ...stateLine(flags),
    from: { flags },
    formula: (calculus, given) =>
      calculus.if(
        given.flags,
        () => calculus.text(OK),
        () => calculus.text(trouble),
      ),
  });
}

function stateAlong(axis: FlagAxis, flags: FormulaLine, trouble: string): FormulaLine {
  return defineLine({
    ...stateLine(flags),
    from: { flags: over(axis, flags), names: over(axis, nameOfFlag[axis]) },
    formula: (calculus, given) =>
      calculus.if(
        calculus.equal(calculus.countFalse(given.flags), calculus.num(0)),
        () => calculus.text(OK),
        () =>
          calculus.join(calculus.pick(given.names, calculus.firstFalse(given.flags)), calculus.text(`: ${trouble}`)),
      ),
  });
}
