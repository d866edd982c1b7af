import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionDocs } from './docs/functionDocs';
import { staleDocs } from './docs/staleDocs';
import { projectRoot } from './projectRoot';

// Writes docs/functions from the definitions of the functions; with --check only tells whether it is up to date.
const folder = join(projectRoot, 'docs', 'functions');
const pages = functionDocs();
const stale = staleDocs(folder, pages);

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`docs/functions is not up to date, run npm run docs: ${stale.join(', ')}`);
    process.exitCode = 1;
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  console.log(`docs/functions: ${pages.size} pages, ${stale.length} changed`);
}
