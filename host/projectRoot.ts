import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project: where package.json, dist/ and node_modules/ are. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
