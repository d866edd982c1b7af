import { inputLines } from '../blueprint';
import { axesOf } from './axesOf';
import type { InputTrouble } from './inputTrouble';
import { jointTroubles } from './jointTroubles';
import { lineTroubles } from './lineTroubles';
import { memberTroubles } from './memberTroubles';
import type { PlanInputs } from './planInputs';

export type { InputTrouble } from './inputTrouble';

/**
 * Checks every input against the bounds of its line, and those that must fit together. An empty list means that a plan
 * can be generated.
 */
export function checkInputs(inputs: PlanInputs): readonly InputTrouble[] {
  const members = [...memberTroubles('segments', inputs.segments), ...memberTroubles('sources', inputs.sources)];
  if (members.length > 0) return members;
  const axes = axesOf(inputs);
  const single = inputLines.flatMap((line) => lineTroubles(line, inputs, axes));
  return single.length > 0 ? single : jointTroubles(inputs);
}
