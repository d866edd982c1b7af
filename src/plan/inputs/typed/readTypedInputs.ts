import type { InputsTabValues } from '../inputsTabValues';
import type { PlanInputs } from '../planInputs';
import { readInputs } from '../readInputs';
import { newRows } from './newRows';
import { startMembers } from './startMembers';

/**
 * Reads a plan's inputs back from the Inputs tab, with the segments and sources that the user named there since: they start
 * with the figures of the member beside them.
 */
export function readTypedInputs(tab: InputsTabValues): PlanInputs {
  const found = newRows(tab);
  if (found.length === 0) return readInputs(tab);
  const rows = [...tab.rows];
  for (const { row, key } of found) rows[row] = key;
  const keysOf = (list: 'segments' | 'sources') =>
    new Set(found.filter(({ member }) => member.list === list).map(({ member }) => member.key));
  return startMembers(readInputs({ ...tab, rows }), { segments: keysOf('segments'), sources: keysOf('sources') });
}
