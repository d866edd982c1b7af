import { checkInputs } from '../../plan/inputs/checkInputs';
import type { PlanInputs } from '../../plan/inputs/planInputs';

/**
 * Stops inputs that no plan can be built from. The sidebar checks them as they are typed; this guards the sheet against
 * whatever else may call. Throws an Error that lists every trouble.
 */
export function refuseTroubles(inputs: PlanInputs): void {
  const troubles = checkInputs(inputs);
  if (troubles.length === 0) return;
  throw new Error(troubles.map(({ message }) => message).join('; '));
}
