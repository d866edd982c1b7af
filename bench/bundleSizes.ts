import type { Metafile } from 'esbuild';
import { bundleCode } from '../tools/build/bundleCode';
import { bundlePage } from '../tools/build/bundlePage';
import type { Figure } from './figure';

/** How many bytes of each shipped file come from which part: a folder of src, or a family of packages. */
export async function bundleSizes(): Promise<readonly Figure[]> {
  const [code, page] = await Promise.all([bundleCode(), bundlePage()]);
  return [...partsOf('Code.js', code.metafile), ...partsOf('Sidebar.html', page.metafile)];
}

function partsOf(file: string, { outputs }: Metafile): readonly Figure[] {
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytesInOutput);
  const largestFirst = [...parts].sort(([, a], [, b]) => b - a);
  return largestFirst.map(([name, value]) => ({ group: `bytes in ${file}`, name, value, unit: 'bytes' }));
}

function partOf(path: string): string {
  const [, family] = /node_modules\/([^/]+)/.exec(path) ?? [];
  if (family) return family;
  const folders = path.split('/').slice(0, -1);
  // The core's parts are of one author but of very different weight: they are told apart.
  return folders.slice(0, folders[1] === 'core' ? 3 : 2).join('/');
}
