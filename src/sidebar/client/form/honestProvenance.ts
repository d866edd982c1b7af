import type { PlanInputs } from '../../../plan/inputs/planInputs';
import type { Draft } from '../../protocol/planForm';
import { figuresByRow } from './figuresByRow';

/**
 * Inputs without what is no longer true of them: a figure that differs from the one in `base`, or from the one that was taken
 * over from CRM rows since, does not come from where that came from. Its owner stays; source, date and number of records go,
 * to be filled in again on the Inputs tab.
 */
export function honestProvenance(inputs: PlanInputs, base: PlanInputs, taken: Draft['taken'] = {}): PlanInputs {
  const [now, before] = [figuresByRow(inputs), figuresByRow(base)];
  const provenance = Object.entries(inputs.provenance).map(([row, said]) => {
    const holds = now.get(row) === (taken[row] ?? before.get(row));
    return [row, holds ? said : { source: '', owner: said.owner, asOf: '' }] as const;
  });
  return { ...inputs, provenance: Object.fromEntries(provenance) };
}
