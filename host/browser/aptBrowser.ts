import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Surroundings } from './surroundings';

const run = promisify(execFile);
const chromium = '/usr/bin/chromium';

/** The line that installs a browser on Debian. */
export const aptLine = 'apt-get update && apt-get install --yes chromium';

/**
 * Installs Debian's Chromium and gives its path, where this process may do so: root, Debian itself (Ubuntu's package of
 * that name only points to a snap) and apt-get present. Null elsewhere. Throws what apt-get said where it fails.
 */
export async function aptBrowser({ isRoot, osRelease, isExecutable }: Surroundings): Promise<string | null> {
  const isDebian = /^ID="?debian"?$/m.test(osRelease);
  if (!isRoot || !isDebian || !isExecutable('/usr/bin/apt-get')) {
    return null;
  }
  await run('/bin/sh', ['-c', aptLine], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return isExecutable(chromium) ? chromium : null;
}
