import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from './browser';
import { definedEntries } from './definedEntries';
import type { Surroundings } from './surroundings';

const run = promisify(execFile);

// The package unpacks into TMPDIR, and its libraries only where it believes itself on AWS Lambda. Both are settings of a
// whole process, so it gets a process of its own.
const unpackScript = "await (await import('@sparticuz/chromium')).default.executablePath();";
const lambda = 'AWS_Lambda_nodejs20.x';

// The package's own fonts.conf names /tmp/fonts; the system's fonts are added for characters that Open Sans lacks.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Where a bundled browser comes from and where it is kept. */
export interface BundledBrowserPlaces {
  /** The project's folder, with `node_modules` in it. */
  readonly root: string;
  /** Kept between runs; one folder a version is made in it. */
  readonly cache: string;
}

/**
 * The headless Chromium that the package `@sparticuz/chromium` carries for Linux x64, unpacked on first use (about two
 * seconds, 211 MB). Several processes may ask at once. Null where there is no such package for this machine, or where
 * what it carries does not run here.
 */
export async function bundledBrowser(
  { env, platform, arch }: Surroundings,
  { root, cache }: BundledBrowserPlaces,
): Promise<Browser | null> {
  const packageFile = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  if (platform !== 'linux' || arch !== 'x64' || !existsSync(packageFile)) {
    return null;
  }
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await unpackOnce({ root, cache, folder });
  }
  const libraries = join(folder, 'al2023', 'lib');
  const browser: Browser = {
    executablePath: join(folder, 'chromium'),
    args: [],
    env: {
      ...definedEntries(env),
      LD_LIBRARY_PATH: [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
  return (await runs(browser)) ? browser : null;
}

/**
 * Unpacks into a folder of its own and renames it when all is there, so that no process sees a half-written file or runs
 * one that is still open for writing (ETXTBSY). Of two at once the second finds the folder there and drops its own.
 */
async function unpackOnce({ root, cache, folder }: BundledBrowserPlaces & { readonly folder: string }): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await run(process.execPath, ['--input-type=module', '--eval', unpackScript], {
      cwd: root,
      env: { ...definedEntries(process.env), TMPDIR: staging, AWS_EXECUTION_ENV: lambda },
    });
    await writeFile(join(staging, 'fonts.conf'), fontsConf);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) {
      throw error;
    }
  }
}

async function runs({ executablePath, env }: Browser): Promise<boolean> {
  try {
    await run(executablePath, ['--version', '--no-sandbox'], { env: { ...env }, timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
