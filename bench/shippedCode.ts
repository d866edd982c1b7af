import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { projectRoot } from '../tools/projectRoot';

type CustomFunction = (...given: readonly unknown[]) => unknown;

const code = readFileSync(join(projectRoot, 'dist', 'Code.js'), 'utf8');

/** A fresh context in which dist/Code.js has run, as for every call that Apps Script makes. */
export function loadShippedCode(): Readonly<Record<string, CustomFunction>> {
  const context = createContext({ console });
  new Script(code).runInContext(context);
  return context as Readonly<Record<string, CustomFunction>>;
}
