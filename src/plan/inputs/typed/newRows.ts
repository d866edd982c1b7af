import type { InputsTabValues } from '../inputsTabValues';
import { memberKey } from '../memberKey';
import type { PlanInputs } from '../planInputs';
import { type NameBlock, nameBlocks } from './nameBlocks';

/** A row of Inputs in which the user named a new member of the plan. */
export interface NewRow {
  /** Place on the tab, from 0. */
  readonly row: number;
  /** The key that the row is to get. */
  readonly key: string;
  /** Key of the row whose looks it has: its own where it is a row of the plan's, else that of the name beside it. */
  readonly like: string;
  readonly member: { readonly list: NameBlock['list']; readonly key: string };
}

/**
 * Rows among the names of segments, demand sources and lead types that hold a name and no member yet: the row at the end of each
 * block, and rows that the user put in between. With `inputs`, only those whose member is part of the plan.
 */
export function newRows(
  tab: InputsTabValues,
  inputs?: Pick<PlanInputs, NameBlock['list']>,
  blocks: readonly NameBlock[] = nameBlocks,
): readonly NewRow[] {
  const found = blocks.flatMap((block) => newRowsOf(block, tab));
  if (!inputs) return found;
  return found.filter(({ member }) => inputs[member.list].some(({ key }) => key === member.key));
}

function newRowsOf(block: NameBlock, tab: InputsTabValues): readonly NewRow[] {
  const { prefix, entryKey, list } = block;
  const at = (row: number, column: string) => tab.values[row]?.[tab.columns.indexOf(column)] ?? '';
  const taken = new Set(tab.rows.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
  return placesOf(block, tab.rows).flatMap((row) => {
    const standing = tab.rows[row] ?? '';
    const name = String(at(row, block.column)).trim();
    if (name === '' || (standing !== '' && standing !== entryKey)) return [];
    if (standing === '' && block.with !== undefined && at(row, block.with) === '') return [];
    const key = memberKey(name, block.fallback, taken);
    taken.add(key);
    const like = standing === '' ? nameBeside(row, prefix, tab.rows) : standing;
    return [{ row, key: prefix + key, like, member: { list, key } }];
  });
}

/** The rows of a block: its names, the row for a new one, and the user's own rows between and around them. */
function placesOf({ prefix, entryKey }: NameBlock, rows: readonly string[]): readonly number[] {
  const isOfBlock = (key: string) => key === entryKey || key.startsWith(prefix);
  const keyed = rows.flatMap((key, row) => (isOfBlock(key) ? [row] : []));
  if (keyed.length === 0) return [];
  let first = Math.min(...keyed);
  let last = Math.max(...keyed);
  while (rows[first - 1] === '') first--;
  while (rows[last + 1] === '') last++;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The key of the nearest name above, or below where there is none. */
function nameBeside(row: number, prefix: string, rows: readonly string[]): string {
  const above = rows.slice(0, row).reverse();
  const below = rows.slice(row + 1);
  return [...above, ...below].find((key) => key.startsWith(prefix)) ?? '';
}
