import type { Engine } from '../engine';
import { compileScoped } from './compileScoped';

const usesScopes = /(^|[^\p{L}\p{N}_.])(LET|LAMBDA)\(/iu;

/**
 * Gives the engine LET and LAMBDA. The engine evaluates every argument before a call and so cannot bind a name, but it looks
 * in its cache of compiled formulas before it compiles one: a miss for a formula with LET or LAMBDA is answered here.
 */
export function installLambdas(o: Engine): void {
  if (o.registries.functionRegistry.contains('LET')) return;
  declare(o, 'LET', 'Gives names to values and uses them in a result.');
  declare(o, 'LAMBDA', 'Makes a function of its own: names, then a formula that uses them.');
  const onMiss = new Proxy({}, { get: (_, key) => compileOnMiss(o, key) });
  Object.setPrototypeOf(o.functionCache, onMiss);
}

function compileOnMiss(o: Engine, key: string | symbol) {
  if (typeof key !== 'string' || !usesScopes.test(key)) return undefined;
  const compiled = compileScoped(o, key);
  o.functionCache[key] = compiled;
  return compiled;
}

// The entry is there for autocomplete and the function list; formulas that use it never reach `compute`.
function declare(o: Engine, name: string, says: string): void {
  o.addFunction(name, {
    description: says,
    category: 'Logical',
    args: [o.helpers.arg('part (any, range, repeating)', 'A name, a value or the result.')],
    compute: () => new o.EvaluationError(`${name} was not compiled.`),
  });
}
