import { join } from 'node:path';
import { projectRoot } from '../projectRoot';
import { aptBrowser, aptLine } from './aptBrowser';
import type { Browser } from './browser';
import { type BundledBrowserPlaces, bundledBrowser } from './bundledBrowser';
import { definedEntries } from './definedEntries';
import { namedBrowser } from './namedBrowser';
import { type Surroundings, thisMachine } from './surroundings';
import { systemBrowser } from './systemBrowser';

const places: BundledBrowserPlaces = {
  root: projectRoot,
  cache: join(projectRoot, 'node_modules', '.cache', 'tandem'),
};

/**
 * A browser for the tests and the screenshots: the one that TANDEM_BROWSER or CHROME_PATH names, else an installed Chrome,
 * Chromium or Edge, else (Linux x64) the one in the package `@sparticuz/chromium`, else (root on Debian) Chromium by
 * apt-get. Throws an Error that says what to run where there is none. `process.env` stays as it was.
 */
export async function findBrowser(surroundings: Surroundings = thisMachine(), bundle = places): Promise<Browser> {
  const installed = namedBrowser(surroundings) ?? systemBrowser(surroundings);
  if (installed !== null) {
    return plain(installed, surroundings);
  }
  const bundled = await bundledBrowser(surroundings, bundle);
  if (bundled !== null) {
    return bundled;
  }
  const fromApt = await aptBrowser(surroundings);
  if (fromApt !== null) {
    return plain(fromApt, surroundings);
  }
  throw new Error(`No browser found. ${howToInstall(surroundings)}`);
}

function plain(executablePath: string, { env }: Surroundings): Browser {
  return { executablePath, args: [], env: definedEntries(env) };
}

function howToInstall({ platform }: Surroundings): string {
  switch (platform) {
    case 'darwin':
      return 'Run: brew install --cask google-chrome';
    case 'win32':
      return 'Run: winget install Google.Chrome';
    default:
      return `Run as root: ${aptLine}; or set TANDEM_BROWSER to the path of a Chrome or Chromium.`;
  }
}
