import type { Engine } from '../engine';
import type { LambdaFunction } from './lambdaFunction';
import { readLambda } from './lambdaValue';

/** Registers one declared function that takes a LAMBDA. Does nothing where the engine already has the name. */
export function addLambdaFunction(o: Engine, declared: LambdaFunction): void {
  const { name, says, params, repeats, compute } = declared;
  if (o.registries.functionRegistry.contains(name)) return;
  const repeating = repeats ? ', repeating' : '';
  const values = params.map((param) => o.helpers.arg(`${param} (any, range<any>${repeating})`, 'A value or an array.'));
  // A repeating parameter also takes the LAMBDA at the end: the engine knows no other kind after one that repeats.
  const last = repeats ? [] : [o.helpers.arg('lambda (any, range<any>)', 'The LAMBDA to apply.')];
  o.addFunction(name, {
    description: says,
    category: 'Array',
    args: [...values, ...last],
    compute: (...args) => compute(o, args.slice(0, -1), readLambda(o, args.at(-1), name)) ?? null,
  });
}
