import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { arch, env, platform } from 'node:process';

/** What the search for a browser may look at. Given as an argument, so that each branch can be tried on any machine. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly isRoot: boolean;
  readonly home: string;
  /** Text of /etc/os-release, '' where there is none. */
  readonly osRelease: string;
  isExecutable(path: string): boolean;
}

/** The machine this process runs on. */
export function thisMachine(): Surroundings {
  return {
    env,
    platform,
    arch,
    isRoot: process.getuid?.() === 0,
    home: homedir(),
    osRelease: textOf('/etc/os-release'),
    isExecutable,
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
