import { memberNews } from '../plan/inputs/typed/memberNews';
import { newRows } from '../plan/inputs/typed/newRows';
import { readTypedInputs } from '../plan/inputs/typed/readTypedInputs';
import { printPlan } from '../plan/printPlan';
import { createPlanGeneration } from './createPlanGeneration';
import type { PlanGeneration } from './generation';
import type { Surroundings } from './planSource';

// Nothing here touches a service until it is called: global code runs at every call, before any authorization.
const surroundings: Surroundings = {
  now: () => Date.now(),
  newRun: () => `${Date.now().toString(36)}-${Utilities.getUuid().split('-').pop()}`,
  who: () => Session.getTemporaryActiveUserKey(),
};

/**
 * Writes Tandem's plan into the spreadsheet that is open. The sidebar calls the steps one by one; `generatePlan` goes
 * through them all.
 */
export const planGeneration: PlanGeneration = createPlanGeneration(
  { print: printPlan, readInputs: readTypedInputs, newRows, news: memberNews },
  surroundings,
);
