import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';

const file = path.join(__dirname, '../../examples/brightwater.json');

/** The example company that comes with the project. */
export const exampleInputs = (): PlanInputs => JSON.parse(readFileSync(file, 'utf8'));
