import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { projectRoot } from '../projectRoot';

/** A bundle and what went into it. */
export interface Bundle {
  readonly text: string;
  readonly metafile: Metafile;
}

/**
 * Bundles src/main.ts into one script that defines the global `Tandem`. The target is ES2020 because Apps Script has
 * refused class fields and private names at push; licences are in NOTICE, as comments they would add 64 KB.
 */
export async function bundleCode(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [join('src', 'main.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'Tandem',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { debug: join(projectRoot, 'tools/build/silentDebug.cjs') },
    define: { UNITS_ARE_PROVEN: 'true' },
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
  });
  return { text: outputFiles[0]?.text ?? '', metafile };
}
