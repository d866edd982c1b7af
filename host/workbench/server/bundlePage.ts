import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectRoot } from '../../projectRoot';

const workbench = join(projectRoot, 'host', 'workbench');

// For browsers the package names a script that leaves a global; its module is what can be imported.
const engineAsModule: Plugin = {
  name: 'engine as module',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@odoo\/o-spreadsheet$/ }, ({ resolveDir, kind }) =>
      resolve('@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js', { resolveDir, kind }),
    );
  },
};

/** File contents by name. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

let bundled: Promise<Bundle> | undefined;

/** The page's script, its styles and the script that goes into sidebars, bundled once a process; nothing on disk. */
export function bundlePage(): Promise<Bundle> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: {
      workbench: join(workbench, 'page', 'main.tsx'),
      sidebarScript: join(workbench, 'sidebar', 'sidebarScript.ts'),
    },
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    plugins: [engineAsModule],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Every browser that runs the page reads woff2; the older formats of the same icons stay out.
    loader: { '.xml': 'text', '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
