/// <reference types="google-apps-script" />
import { memberNews } from '../../src/plan/inputs/typed/memberNews';
import { createPlanGeneration } from '../../src/sheet/createPlanGeneration';
import { generatePlan } from '../../src/sheet/generatePlan';
import type { GenerationRequest } from '../../src/sheet/generation';
import { printSmallPlan, readSmallInputs, smallNewRows } from './smallPlan';

// What the tests' Code.js is made of: the writer over the small plan, and what a user does by hand.
const generation = createPlanGeneration(
  { print: printSmallPlan, readInputs: readSmallInputs, newRows: smallNewRows, news: memberNews },
  {
    now: () => Date.now(),
    newRun: () => `run-${Date.now()}`,
    who: () => Session.getTemporaryActiveUserKey(),
  },
);

export const { status, prepare, stage, commit, cancel, restore, undoCost, undo } = generation;
export const generate = (request: GenerationRequest) => generatePlan(generation, request);
export { activateTab } from '../../src/sheet/activateTab';
export { clearDraft, readDraft, saveDraft } from '../../src/sheet/drafts';
export { userActs } from './userActs';
