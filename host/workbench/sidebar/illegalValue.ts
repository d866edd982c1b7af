/**
 * The path of the first part of `value` that cannot go over `google.script.run`, or null where all of it can. Google's
 * reference: primitives, null, plain objects and arrays go; Date, Function and cycles do not, nested either. A form
 * element, which Apps Script takes as the only argument, is not emulated.
 *
 * @example illegalValue([1, { when: new Date() }], '0') // '0.1.when'
 */
export function illegalValue(value: unknown, path: string, within: readonly object[] = []): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return path;
  }
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  if (within.includes(value) || !isPlain(value)) {
    return path;
  }
  for (const [key, part] of Object.entries(value)) {
    const found = illegalValue(part, `${path}.${key}`, [...within, value]);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || prototype === Array.prototype;
}
