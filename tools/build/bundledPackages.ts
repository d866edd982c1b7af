import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { projectRoot } from '../projectRoot';

/** A package whose code is in the shipped files. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
}

/** Licences, of which some packages name several, that allow shipping under Apache-2.0 with no more than a notice. */
const ALLOWED = new Set(['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BSL-1.0']);

/**
 * The packages that these bundles took code from, in order of name.
 * @throws Error for a package under a licence that would bind what is shipped, such as LGPL
 */
export function bundledPackages(metafiles: readonly Metafile[]): readonly BundledPackage[] {
  const folders = new Set(metafiles.flatMap(contributing).flatMap(packageFolder));
  const packages = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(projectRoot, folder, 'package.json'), 'utf8'));
    return { name, version, licence: license, folder } as BundledPackage;
  });
  for (const { name, licence } of packages)
    if (!licence.split(' AND ').every((one) => ALLOWED.has(one)))
      throw new Error(`${name} is under ${licence}, which must not be bundled`);
  return packages;
}

/** Inputs that are left after dead code is dropped. */
const contributing = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );

function packageFolder(path: string): readonly string[] {
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  return folder && existsSync(join(projectRoot, folder, 'package.json')) ? [folder] : [];
}
