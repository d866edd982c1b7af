import type { GenerationOutcome, GenerationRequest, PlanGeneration } from './generation';

/** Goes through all steps in one execution: for plans small enough for Apps Script's six minutes, and for scripts. */
export function generatePlan(generation: PlanGeneration, request: GenerationRequest): GenerationOutcome {
  const { run, tabsToStage } = generation.prepare(request);
  for (const { key } of tabsToStage) generation.stage(request, run, key);
  return generation.commit(request, run);
}
