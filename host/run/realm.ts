/**
 * The constructors of the context that the add-in runs in. Whatever a service hands over must be made with these, or
 * `instanceof Date`, `instanceof Array` and `instanceof Error` fail in the add-in's code as they never do in Apps Script.
 */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** A fresh load of Code.js. */
export interface Context {
  readonly realm: Realm;
  /** The value of a global of the loaded code, or undefined. */
  global(name: string): unknown;
}

/** What a context is made of. */
export interface ContextParts {
  readonly code: CompiledCode;
  /** Apps Script's globals by name. They are made once the realm exists. */
  readonly globals: (realm: Realm) => Readonly<Record<string, unknown>>;
  readonly scriptTimeZone: string;
  readonly now: (() => number) | undefined;
}

/** Code.js, read and compiled once for all contexts. */
export interface CompiledCode {
  readonly text: string;
  /** Whatever the context maker compiled it to. */
  readonly compiled: unknown;
}

/** Makes contexts: with `vm` in Node, with a scope of its own in a page. */
export interface ContextMaker {
  compile(text: string): CompiledCode;
  load(parts: ContextParts): Context;
}
