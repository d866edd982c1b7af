import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../projectRoot';

const workbench = join(projectRoot, 'host', 'workbench');

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
    // The package's `browser` field is a script that leaves a global; the module can be bundled with the host's own import.
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.xml': 'text', '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'empty', '.svg': 'file' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
