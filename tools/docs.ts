import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differencesPage } from './docs/differencesPage';
import { functionDocs } from './docs/functionDocs';
import { isStale } from './docs/isStale';
import { staleDocs } from './docs/staleDocs';
import { projectRoot } from './projectRoot';

// Writes docs/functions from the definitions of the functions and docs/differences.md from the tables that the tests run;
// with --check only tells whether they are up to date.
const folder = join(projectRoot, 'docs', 'functions');
const pages = functionDocs();
const differencesFile = join(projectRoot, 'docs', 'differences.md');
const differences = differencesPage();
const stale = staleDocs(folder, pages).map((name) => `docs/functions/${name}`);
if (isStale(differencesFile, differences)) stale.push('docs/differences.md');

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`docs are not up to date, run npm run docs: ${stale.join(', ')}`);
    process.exitCode = 1;
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  writeFileSync(differencesFile, differences);
  console.log(`docs/functions: ${pages.size} pages, docs/differences.md; ${stale.length} changed`);
}
