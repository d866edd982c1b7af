import type { Value } from '../calculus/value';
import { spokenName } from '../spokenName';

/** The refusal of a count that is 0 where what it should carry is not; undefined where the ratio exists or is blank. */
export function nothingToDivideBy<K extends string>(
  given: Readonly<Record<K | (string & {}), Value | unknown>>,
  { over, under }: { readonly over: string; readonly under: K },
) {
  if (given[under] !== 0 || given[over] === 0) return undefined;
  return { param: under, rule: `must be above 0 where ${spokenName(over)} is`, got: 0 };
}
