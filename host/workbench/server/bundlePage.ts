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

/** Bundles the page's script, its styles and the script that goes into sidebars; file contents by name, nothing on disk. */
export async function bundlePage(): Promise<ReadonlyMap<string, Uint8Array>> {
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
