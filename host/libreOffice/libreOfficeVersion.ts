import { execFileSync } from 'node:child_process';

/** The version of a LibreOffice, such as `7.4`; '' where it does not say. `program` is what `findLibreOffice` found. */
export function libreOfficeVersion(program: string): string {
  const said = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /LibreOffice (\d+\.\d+)/.exec(said)?.[1] ?? '';
}
