import { defineLine } from '../../model/defineLine';
import { kinds } from '../kinds';
import type { Check } from './defineCheck';
import * as funnelChecks from './funnelChecks';
import * as inputChecks from './inputChecks';
import { OK } from './ok';

/** Every check of the plan, in the order in which the Checks tab shows them. */
export const checks: readonly Check[] = [
  inputChecks.goalShares,
  inputChecks.contributionShares,
  inputChecks.marginCoversProfit,
  inputChecks.segmentsMakeTotal,
  funnelChecks.sourcesMakeGap,
  funnelChecks.wholeWinsReachGap,
  funnelChecks.funnelNarrows,
  funnelChecks.everyFormulaStands,
];

/** Whether every check passes: shown at the top of each tab. */
export const planState = defineLine({
  key: 'planState',
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
