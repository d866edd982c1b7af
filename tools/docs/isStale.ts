import { existsSync, readFileSync } from 'node:fs';

/** True where a file is missing or says something else. */
export const isStale = (file: string, text: string): boolean =>
  !existsSync(file) || readFileSync(file, 'utf8') !== text;
