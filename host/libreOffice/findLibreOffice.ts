import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const usualPlaces = [
  '/usr/lib/libreoffice/program/soffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/**
 * The path of LibreOffice's program: on PATH, else where its installers put it. null where there is none.
 *
 * `path` is the PATH of the surroundings.
 */
export function findLibreOffice(path = process.env.PATH ?? ''): string | null {
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const onPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces, ...inOpt()].find((file) => existsSync(file)) ?? null;
}

// LibreOffice's own Linux packages install a folder for each version.
function inOpt(): string[] {
  if (!existsSync('/opt')) return [];
  const versions = readdirSync('/opt').filter((folder) => folder.startsWith('libreoffice'));
  return versions
    .sort()
    .reverse()
    .map((folder) => join('/opt', folder, 'program', 'soffice'));
}
