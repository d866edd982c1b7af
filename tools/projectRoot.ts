import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project: where package.json, src/ and dist/ are. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
