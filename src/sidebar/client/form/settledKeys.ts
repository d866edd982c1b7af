import { memberKey } from '../../../plan/inputs/memberKey';

/** A part of the plan with its identity and its name. */
interface Named {
  readonly key: string;
  readonly name: string;
}

/** New parts are told apart by a key that no plan can hold, until their name gives them a lasting one. */
export const isNewKey = (key: string): boolean => key.startsWith('+');

/** The next key for a new part among these. */
export function newKey(parts: readonly Named[]): string {
  const used = parts.map(({ key }) => (isNewKey(key) ? Number(key.slice(1)) : 0));
  return `+${Math.max(0, ...used) + 1}`;
}

/**
 * Lasting keys by present ones. A part that is in a plan keeps its key whatever its name becomes; a new one takes its
 * name in lower case with hyphens, with a number behind where that is taken. `fallback` names parts whose name has no
 * Latin letters.
 */
export function settledKeys(parts: readonly Named[], fallback: string): ReadonlyMap<string, string> {
  const settled = new Map(parts.filter(({ key }) => !isNewKey(key)).map(({ key }) => [key, key]));
  const taken = new Set(settled.values());
  for (const { key, name } of parts) {
    if (settled.has(key)) continue;
    const lasting = memberKey(name, fallback, taken);
    taken.add(lasting);
    settled.set(key, lasting);
  }
  return settled;
}
