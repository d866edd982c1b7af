import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AddInFiles } from './addInFiles';

/**
 * Reads the built add-in from `folder` (dist/): at each load of the page, so that a new build shows on refresh.
 * Throws an Error that says to run the build where Code.js is not there.
 */
export async function readAddIn(folder: string): Promise<AddInFiles> {
  const codeFile = join(folder, 'Code.js');
  if (!existsSync(codeFile)) {
    throw new Error(`No built add-in at ${codeFile}. Run: npm run build`);
  }
  const html: Record<string, string> = {};
  for (const file of await readdir(folder)) {
    if (file.endsWith('.html')) {
      html[basename(file, '.html')] = await readFile(join(folder, file), 'utf8');
    }
  }
  return { code: await readFile(codeFile, 'utf8'), html };
}
