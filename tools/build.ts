import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
// Loading the definitions proves their units; the bundles carry no proof.
import '../src/plan/blueprint';
import '../src/core/metrics/registry';
import { bundleCode } from './build/bundleCode';
import { bundlePage } from './build/bundlePage';
import { bundleRecords } from './build/bundleRecords';
import { codeText } from './build/codeText';
import { noticeText } from './build/noticeText';
import { projectRoot } from './projectRoot';

// Writes dist/, flat as Apps Script wants it, NOTICE, which lists what went into it, and build/Records.js for the commands.
const dist = join(projectRoot, 'dist');
const [code, page, records] = await Promise.all([bundleCode(), bundlePage(), bundleRecords()]);
const files = { 'Code.js': codeText(code.text), 'Sidebar.html': page.text };

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
for (const [name, text] of Object.entries(files)) await writeFile(join(dist, name), text);
await copyFile(join(projectRoot, 'appsscript.json'), join(dist, 'appsscript.json'));
await mkdir(join(projectRoot, 'build'), { recursive: true });
await writeFile(join(projectRoot, 'build', 'Records.js'), records);
await writeFile(join(projectRoot, 'NOTICE'), noticeText([code.metafile, page.metafile]));
for (const [name, text] of Object.entries(files)) console.log(`dist/${name}  ${Buffer.byteLength(text)} bytes`);
