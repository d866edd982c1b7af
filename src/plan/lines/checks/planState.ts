import type { Check } from './defineCheck';
import { figureChecks } from './figureChecks';
import { standingChecks } from './standingChecks';
import { stateOf } from './stateOf';

/** Every check of the plan, in the order in which the Checks tab shows them. */
export const checks: readonly Check[] = [...figureChecks, ...standingChecks];

/** Whether every check passes: shown at the top of each tab. */
export const planState = stateOf('planState', checks);
