import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the pages in a folder that differ from these: changed, missing, or of a function that is gone. */
export function staleDocs(folder: string, pages: ReadonlyMap<string, string>): readonly string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const changed = [...pages].flatMap(([name, text]) =>
    present.includes(name) && readFileSync(join(folder, name), 'utf8') === text ? [] : [name],
  );
  return [...changed, ...present.filter((name) => !pages.has(name))];
}
