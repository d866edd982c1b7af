import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../tools/projectRoot';

const dist = join(projectRoot, 'dist');

/** The text of a shipped file. Run the build first: `npm test` does. */
export const shippedFile = (name: string): string => readFileSync(join(dist, name), 'utf8');

/** The names of all shipped files and folders. */
export const shippedNames = (): readonly string[] => readdirSync(dist).sort();
