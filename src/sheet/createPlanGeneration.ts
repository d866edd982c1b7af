import type { PlanGeneration } from './generation';
import type { PlanSource, Surroundings } from './planSource';
import { cancelStep } from './steps/cancelStep';
import { commitStep } from './steps/commitStep';
import { prepareStep } from './steps/prepareStep';
import { restoreStep } from './steps/restoreStep';
import { stageStep } from './steps/stageStep';
import { statusStep } from './steps/statusStep';
import { undoCostStep } from './steps/undoCostStep';
import { undoStep } from './steps/undoStep';
import type { Writing } from './steps/writing';

/** The writer of a plan, whatever the plan is. */
export function createPlanGeneration(source: PlanSource, surroundings: Surroundings): PlanGeneration {
  const writing: Writing = { source, surroundings };
  return {
    status: () => statusStep(writing),
    prepare: (request) => prepareStep(writing, request),
    stage: (request, run, tabKey) => stageStep(writing, request, run, tabKey),
    commit: (request, run) => commitStep(writing, request, run),
    cancel: cancelStep,
    restore: (formulas) => restoreStep(writing, formulas),
    undoCost: () => undoCostStep(writing),
    undo: (losses, references = []) => undoStep(writing, { losses, references }),
  };
}
