import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleCode } from './build/bundleCode';
import { bundlePage } from './build/bundlePage';
import { codeText } from './build/codeText';
import { noticeText } from './build/noticeText';
import { projectRoot } from './projectRoot';

// Writes dist/, flat as Apps Script wants it, and NOTICE, which lists what went into it.
const dist = join(projectRoot, 'dist');
const [code, page] = await Promise.all([bundleCode(), bundlePage()]);
const files = { 'Code.js': codeText(code.text), 'Sidebar.html': page.text };

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
for (const [name, text] of Object.entries(files)) await writeFile(join(dist, name), text);
await copyFile(join(projectRoot, 'appsscript.json'), join(dist, 'appsscript.json'));
await writeFile(join(projectRoot, 'NOTICE'), noticeText([code.metafile, page.metafile]));
for (const [name, text] of Object.entries(files)) console.log(`dist/${name}  ${Buffer.byteLength(text)} bytes`);
