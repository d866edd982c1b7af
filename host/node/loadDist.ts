import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What of dist the host takes. */
export interface Dist {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

/** Reads Code.js and the HTML files of a folder. Throws, saying how to make it, where there is no Code.js. */
export function loadDist(folder: string): Dist {
  const files = filesOf(folder);
  if (!files.includes('Code.js')) throw new Error(`${folder} has no Code.js: run \`npm run build\` first`);
  const pages = files.filter((file) => file.endsWith('.html'));
  const html = pages.map((file) => [basename(file, '.html'), readFileSync(join(folder, file), 'utf8')]);
  return { code: readFileSync(join(folder, 'Code.js'), 'utf8'), html: Object.fromEntries(html) };
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
