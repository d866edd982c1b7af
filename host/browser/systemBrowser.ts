import { posix, win32 } from 'node:path';
import type { Surroundings } from './surroundings';

const linuxCommands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Path of an installed Chrome, Chromium or Edge: on the PATH first, then in the usual places. Null where there is none. */
export function systemBrowser(surroundings: Surroundings): string | null {
  return places(surroundings).find((path) => surroundings.isExecutable(path)) ?? null;
}

function places(surroundings: Surroundings): string[] {
  switch (surroundings.platform) {
    case 'darwin':
      return macPlaces(surroundings);
    case 'win32':
      return windowsPlaces(surroundings);
    default:
      return linuxPlaces(surroundings);
  }
}

function linuxPlaces({ env }: Surroundings): string[] {
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  const folders = [...pathFolders(env.PATH, ':'), ...usual];
  return linuxCommands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

function macPlaces({ env, home }: Surroundings): string[] {
  const onPath = pathFolders(env.PATH, ':').map((folder) => posix.join(folder, 'chromium'));
  const folders = ['/Applications', posix.join(home, 'Applications')];
  const applications = macApplications.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
  return [...applications, ...onPath];
}

function windowsPlaces({ env }: Surroundings): string[] {
  const onPath = pathFolders(env.PATH ?? env.Path, ';').map((folder) => win32.join(folder, 'chrome.exe'));
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined && folder !== '',
  );
  const programs = windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder ?? '', program)));
  return [...programs, ...onPath];
}

function pathFolders(path: string | undefined, separator: string): string[] {
  return (path ?? '').split(separator).filter((folder) => folder !== '');
}
