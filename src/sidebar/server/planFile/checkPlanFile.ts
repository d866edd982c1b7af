import { checkInputs, type InputTrouble } from '../../../plan/inputs/checkInputs';
import { planInputsShape } from '../../protocol/planInputsShape';
import { structureTroubles } from './structureTroubles';

/**
 * What is wrong with the content of a plan file: first its structure (keys that are missing or unknown, a text for a
 * number), then its values, in the words that the sidebar uses. Empty where a plan can be generated from it.
 */
export function checkPlanFile(content: unknown): readonly InputTrouble[] {
  const result = planInputsShape.safeParse(content);
  return result.success ? checkInputs(result.data) : structureTroubles(result.error.issues, content);
}
