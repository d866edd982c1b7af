import type { Realm } from './realm';

/** What a value is made with on the other side: the add-in's realm going in, this one coming out. */
type Builders = Pick<Realm, 'Array' | 'Object'>;

/**
 * Copies a value as `google.script.run` does: primitives, null, and plain objects and arrays of these. A Date, a
 * function, a cycle or anything else throws; undefined within an object is left out and within an array is null.
 * `what` names the value in the error.
 */
export function crossing(value: unknown, what: string, builders: Builders): unknown {
  return copy(value, { what, builders, above: new Set() });
}

interface Crossing {
  readonly what: string;
  readonly builders: Builders;
  readonly above: Set<object>;
}

function copy(value: unknown, on: Crossing): unknown {
  if (value === undefined || value === null) return value;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    fail(on, `a ${typeof value}`);
  if (typeof value !== 'object') return value;
  if (on.above.has(value)) fail(on, 'an object that holds itself');
  on.above.add(value);
  const copied = Array.isArray(value) ? copyArray(value, on) : copyObject(value, on);
  on.above.delete(value);
  return copied;
}

function copyArray(values: readonly unknown[], on: Crossing): unknown[] {
  const copied = new on.builders.Array(values.length) as unknown[];
  for (let i = 0; i < values.length; i++) copied[i] = copy(values[i], on) ?? null;
  return copied;
}

function copyObject(value: object, on: Crossing): object {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object') fail(on, `a ${kind}`);
  if (!isPlain(value)) fail(on, `an object of class ${value.constructor?.name ?? 'unknown'}`);
  const copied = new on.builders.Object() as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) {
    const crossed = copy(part, on);
    if (crossed !== undefined) copied[key] = crossed;
  }
  return copied;
}

// Plain in whichever realm it was made: its prototype is null or has no prototype of its own.
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function fail({ what }: Crossing, kind: string): never {
  throw new Error(`google.script.run cannot carry ${kind} (${what})`);
}
