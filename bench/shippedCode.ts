import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { metrics } from '../src/core/metrics/registry';
import { projectRoot } from '../tools/projectRoot';

type CustomFunction = (...given: readonly unknown[]) => unknown;

const code = readFileSync(join(projectRoot, 'dist', 'Code.js'), 'utf8');

/**
 * The custom functions of dist/Code.js, for timing calls. They run among Node's own globals: in a context of node:vm every
 * look-up of `Math` or `Number` passes an interceptor, which made calls ten times slower than the code is.
 */
export function shippedFunctions(): Readonly<Record<string, CustomFunction>> {
  const names = metrics.map(({ name }) => name).join(', ');
  return new Script(`(() => {${code}\nreturn { ${names} }; })()`).runInThisContext();
}

/** Loads dist/Code.js into a fresh context, as happens for every call that Apps Script makes. */
export function loadAfresh(): void {
  new Script(code).runInContext(createContext({ console }));
}
