import type { Surroundings } from './surroundings';

const variables = ['TANDEM_BROWSER', 'CHROME_PATH'] as const;

/**
 * The browser that the environment names, or null where it names none. Throws where it names something that cannot be
 * run: whoever set the variable wants that browser and no other.
 */
export function namedBrowser({ env, isExecutable }: Surroundings): string | null {
  for (const variable of variables) {
    const path = env[variable];
    if (path === undefined || path === '') {
      continue;
    }
    if (!isExecutable(path)) {
      throw new Error(`${variable} must be the path of a browser that can be run, got ${path}`);
    }
    return path;
  }
  return null;
}
