import { inputLines } from '../inputLines';
import { axesOf } from './axesOf';
import { jointTroubles } from './check/jointTroubles';
import { lineTroubles } from './check/lineTroubles';
import { listTroubles } from './check/listTroubles';
import { memberTroubles } from './check/memberTroubles';
import type { InputTrouble } from './inputTrouble';
import type { PlanInputs } from './planInputs';

export type { InputTrouble } from './inputTrouble';

/**
 * Checks every input against the bounds of its line, and those that must fit together. An empty list means that a plan
 * can be generated.
 */
export function checkInputs(inputs: PlanInputs): readonly InputTrouble[] {
  const lists = [...memberTroubles(inputs), ...listTroubles(inputs)];
  if (lists.length > 0) return lists;
  const axes = axesOf(inputs);
  const single = inputLines.flatMap((line) => lineTroubles(line, inputs, axes));
  return single.length > 0 ? single : jointTroubles(inputs);
}
