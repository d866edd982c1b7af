import type { OverwrittenFormula } from '../../../sheet/generation';

/** How many formulas were typed over, as a heading. */
export function overwrittenTitle({ length }: readonly OverwrittenFormula[]): string {
  return length === 1 ? 'One formula was typed over' : `${length} formulas were typed over`;
}
