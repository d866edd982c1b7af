import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differencesPage } from '../../tools/docs/differencesPage';
import { functionDocs } from '../../tools/docs/functionDocs';
import { isStale } from '../../tools/docs/isStale';
import { staleDocs } from '../../tools/docs/staleDocs';
import { projectRoot } from '../../tools/projectRoot';

test('docs/functions is what npm run docs writes', () => {
  expect(staleDocs(join(projectRoot, 'docs', 'functions'), functionDocs())).toEqual([]);
});

test('docs/differences.md is what npm run docs writes', () => {
  const file = join(projectRoot, 'docs', 'differences.md');
  expect(isStale(file, differencesPage())).toBe(false);
  expect(isStale(file, 'something else')).toBe(true);
  expect(isStale(`${file}.missing`, '')).toBe(true);
});

test('a page that is changed, missing or left over is noticed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'function-docs-'));
  for (const name of ['KEPT.md', 'CHANGED.md', 'LEFT_OVER.md']) writeFileSync(join(folder, name), name);
  const pages = new Map([
    ['KEPT.md', 'KEPT.md'],
    ['CHANGED.md', 'says something else'],
    ['MISSING.md', 'not written yet'],
  ]);
  expect(staleDocs(folder, pages)).toEqual(['CHANGED.md', 'MISSING.md', 'LEFT_OVER.md']);
  rmSync(folder, { recursive: true });
});
