import { createContext, runInContext } from 'node:vm';

/**
 * The functions that Apps Script calls by name, read from a load of the bundle in a context that has the language and
 * nothing else: a bundle that touches a service while it loads fails here.
 */
export function entryPointNames(bundle: string): readonly string[] {
  const context = createContext({ console });
  runInContext(bundle, context);
  return runInContext('Object.keys(Tandem.entryPoints())', context) as string[];
}
