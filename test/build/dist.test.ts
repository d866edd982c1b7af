import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../tools/projectRoot';
import sizeBudget from '../../tools/sizeBudget.json';
import { shippedFile, shippedNames } from './shipped';

test('dist/ is flat and holds what Apps Script takes, nothing else', () => {
  expect(shippedNames()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
});

test('the manifest asks for the open spreadsheet and its sidebar, and nothing more', () => {
  const manifest = JSON.parse(shippedFile('appsscript.json'));
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest.runtimeVersion).toBe('V8');
  // A card add-on's section would keep the HTML sidebar from showing.
  expect(manifest.addOns).toBeUndefined();
});

test.each(Object.entries(sizeBudget))('%s stays within %d bytes', (name, most) => {
  const bytes = Buffer.byteLength(shippedFile(name));
  expect(bytes).toBeLessThanOrEqual(most);
  // A budget that nobody could break guards nothing: lower it when the file has shrunk.
  expect(bytes).toBeGreaterThan(most * 0.8);
});

test('NOTICE lists licences under which code may be shipped with this one', () => {
  const notice = readFileSync(join(projectRoot, 'NOTICE'), 'utf8');
  expect(notice).toContain('@stdlib/stats-base-dists-beta-cdf');
  expect(notice).not.toMatch(/GNU (Lesser )?General Public/);
});
