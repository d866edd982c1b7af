import type { CompiledCode, Context, ContextMaker, ContextParts, Realm } from './realm';
import { zonedDate } from './zonedDate';

/** The intrinsics of ECMAScript that code in Apps Script finds. Everything else that a page has is hidden. */
const intrinsics = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Boolean',
  'DataView',
  'Date',
  'Error',
  'EvalError',
  'FinalizationRegistry',
  'Float32Array',
  'Float64Array',
  'Function',
  'Infinity',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'ReferenceError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'WeakMap',
  'WeakRef',
  'WeakSet',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'isFinite',
  'isNaN',
  'parseFloat',
  'parseInt',
  'undefined',
  'unescape',
] as const;

type Loader = (scope: object) => (name: string) => unknown;

/**
 * Contexts within a page, which has no `vm`: the code runs in a `with` over a proxy that answers for every name, so
 * nothing of the page is in reach by name. The realm is the page's own.
 */
export function pageContext(): ContextMaker {
  return { compile, load };
}

function compile(text: string): CompiledCode {
  // A function declaration within a block is hoisted to the function, so eval at the end finds it.
  const body = `with (scope) {\n${text}\n;return (name) => { try { return eval(name); } catch { return undefined; } };\n}`;
  return { text, compiled: new Function('scope', body) };
}

function load({ code, globals, scriptTimeZone, now }: ContextParts): Context {
  const own = new Map<string | symbol, unknown>();
  for (const name of intrinsics) own.set(name, (globalThis as unknown as Record<string, unknown>)[name]);
  own.set('Date', zonedDate(Date, { timeZone: scriptTimeZone, now }));
  const realm = { Array, Object, Error, Date: own.get('Date') } as Realm;
  for (const [name, service] of Object.entries(globals(realm))) own.set(name, service);
  const scope = scopeOf(own);
  for (const self of ['globalThis', 'this']) own.set(self, scope);
  const find = (code.compiled as Loader).call(scope, scope);
  return { realm, global: (name) => (own.has(name) ? own.get(name) : find(name)) };
}

function scopeOf(own: Map<string | symbol, unknown>): object {
  return new Proxy(Object.create(null), {
    has: (_, name) => name !== 'eval' && name !== 'scope',
    get: (_, name) => read(own, name),
    set: (_, name, value) => Boolean(own.set(name, value)),
    deleteProperty: (_, name) => own.delete(name) || true,
    defineProperty: (_, name, { value }) => Boolean(own.set(name, value)),
    getOwnPropertyDescriptor: (_, name) =>
      own.has(name) ? { value: own.get(name), configurable: true, writable: true, enumerable: true } : undefined,
  });
}

function read(own: Map<string | symbol, unknown>, name: string | symbol): unknown {
  if (name === Symbol.unscopables) return undefined;
  return own.get(name);
}
