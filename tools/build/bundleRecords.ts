import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../projectRoot';

/**
 * Bundles src/records/headless.ts into the body of a function that returns its exports: what the `calibrate` command runs. It
 * is not among the files that go to Apps Script, whose Code.js has its own copy of these parts.
 */
export async function bundleRecords(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [join('src', 'records', 'headless.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'records',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { debug: join(projectRoot, 'tools/build/silentDebug.cjs') },
    define: { UNITS_ARE_PROVEN: 'true' },
    footer: { js: 'return records;' },
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
