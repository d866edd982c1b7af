import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeHost } from '../../host/node/createNodeHost';
import { messageOfRun } from './addIn';

describe('createNodeHost', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says how to make what is missing', () => {
    expect(messageOfRun(() => createNodeHost({ dist: folder }))).toBe(
      `${folder} has no Code.js: run \`npm run build\` first`,
    );
  });

  it('loads Code.js and the pages of a folder', () => {
    writeFileSync(
      join(folder, 'Code.js'),
      "function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page')); }",
    );
    writeFileSync(join(folder, 'Page.html'), '<p>page</p>');
    const host = createNodeHost({ dist: folder });
    host.choose('show');
    expect(host.sidebar?.html).toBe('<p>page</p>');
  });
});
