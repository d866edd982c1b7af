import { defineLine } from '../../model/defineLine';
import type { FormulaLine } from '../../model/line';
import { kinds } from '../kinds';
import type { Check } from './defineCheck';
import { OK } from './ok';

/** Whether all of these checks pass, in words. */
export const stateOf = (key: string, checks: readonly Check[]): FormulaLine =>
  defineLine({
    key,
    label: 'State of the plan',
    says: 'Whether every check passes.',
    kind: kinds.text,
    shape: 'text',
    axes: [],
    from: { states: { together: checks.map((check) => check.state) } },
    formula: (calculus, given) => {
      const failing = calculus.countOther(given.states, calculus.text(OK));
      return calculus.if(
        calculus.equal(failing, calculus.num(0)),
        () => calculus.text('All checks pass'),
        () => calculus.join(failing, calculus.text(' of the checks need attention: see the Checks tab')),
      );
    },
  });
