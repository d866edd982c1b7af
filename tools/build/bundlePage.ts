import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../projectRoot';
import type { Bundle } from './bundleCode';
import { inlineScript, inlineStyles } from './inline';

const client = join(projectRoot, 'src', 'sidebar', 'client');

/** Builds Sidebar.html: the client's page with its script and styles inside, since the sidebar can fetch neither. */
export async function bundlePage(): Promise<Bundle> {
  const page = await readFile(join(client, 'Sidebar.html'), 'utf8');
  const { outputFiles, metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [join(client, 'main.tsx'), join(client, 'sidebar.css')],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    define: { UNITS_ARE_PROVEN: 'true' },
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    write: false,
    outdir: 'dist',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { text: inlineStyles(inlineScript(page, textOf('.js')), textOf('.css')), metafile };
}
